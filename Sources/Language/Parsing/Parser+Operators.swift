import Diagnostics

/// Declarations of operators, which the folding of expressions needs beforehand.
extension Parser {
  /// Adds what the text declares anywhere, so that operators may be used before their declaration.
  mutating func declareOperatorsAhead() {
    let places = operatorKeywords
    for place in places where tokens[place].keyword == .precedencegroupKeyword {
      index = place
      if let group = muted({ parser throws(Failure) in try parser.parsePrecedenceGroup() }) {
        operators.add(group)
      }
    }
    for place in places where tokens[place].keyword == .operatorKeyword && place > 0 {
      index = place
      let fixity = tokens[place - 1]
      let modifier = Identifier(text(of: fixity), at: span(of: fixity))
      let known = operators
      let kind = muted { parser throws(Failure) in try parser.parseOperator([modifier]) }
      operators = known
      if case .operatorFixity(let declaration) = kind { operators.add(declaration) }
    }
    index = 0
    split = 0
    forgetReports()
  }

  private var operatorKeywords: [Int] {
    var places: [Int] = []
    for (place, token) in tokens.enumerated() {
      if token.keyword == .precedencegroupKeyword || token.keyword == .operatorKeyword {
        places.append(place)
      }
    }
    return places
  }

  mutating func parseOperator(_ modifiers: [Identifier]) throws(Failure) -> Declaration.Kind {
    checkFileScope()
    advance()
    let fixity: OperatorSyntax.Fixity
    switch modifiers.last?.text {
    case "prefix": fixity = .prefix
    case "infix": fixity = .infix
    case "postfix": fixity = .postfix
    case _:
      throw fail(
        "operator-fixity", "operator must be declared as 'prefix', 'postfix', or 'infix'",
        hint: "write 'infix operator …'")
    }
    let name = try parseDeclaredOperator(isPostfix: fixity == .postfix)
    let group = take(.colon) ? try parseGroupName() : nil
    if let group, fixity != .infix {
      throw fail(
        "operator-group", at: group.span, "only infix operators may declare a precedence",
        hint: "leave it out")
    }
    if let group, !checkGroup(group) { addTightest(group) }
    let declaration = OperatorSyntax(fixity: fixity, name: name, group: group)
    operators.add(declaration)
    return .operatorFixity(declaration)
  }

  mutating func checkFileScope() {
    guard depth > 0 || isInType else { return }
    let keyword = text(of: current)
    report(
      "misplaced-operator", at: span(of: current), "'\(keyword)' may only be declared at file scope",
      hint: "declare it outside")
  }

  /// A function for an operator that is not declared is wrong; its uses are not, then.
  mutating func checkOperator(_ function: FunctionSyntax, _ modifiers: [Identifier]) {
    let name = function.name
    guard mode == .cell, name.text.isOperatorName else { return }
    if depth > 0, !isInType {
      return report(
        "operator-owner", at: name.span, "operator functions can only be declared at global or in type scope",
        hint: "declare it outside the function")
    }
    let fixity: OperatorSyntax.Fixity =
      switch modifiers.last(where: { $0.text == "prefix" || $0.text == "postfix" })?.text {
      case "prefix": .prefix
      case "postfix": .postfix
      default: .infix
      }
    if fixity == .infix, function.parameters.count == 1 {
      return report(
        "operator-fixity", at: name.span, "prefix unary operator missing 'prefix' modifier",
        hint: "write 'prefix func \(name.text)'")
    }
    if fixity != .infix, function.parameters.count != 1 {
      return report("operator-fixity", at: name.span, "'\(fixity)' requires a function with one argument")
    }
    guard !operators.declares(name.text, fixity) else { return }
    report(
      "undeclared-operator", at: name.span, "operator implementation without matching operator declaration",
      hint: "declare it first: '\(fixity) operator \(name.text)'")
    operators.add(OperatorSyntax(fixity: fixity, name: name, group: nil))
  }

  private mutating func parseDeclaredOperator(isPostfix: Bool) throws(Failure) -> Identifier {
    switch current.kind {
    case .prefixOperator, .postfixOperator, .binaryOperator:
      if isPostfix, text(of: current).hasPrefix("!") || text(of: current).hasPrefix("?") {
        throw fail("operator-name", "postfix operator names starting with '?' or '!' are disallowed")
      }
      return takeIdentifier()
    case .postfixExclamation, .postfixQuestion, .infixQuestion, .equal, .arrow, .prefixAmpersand, .period,
      .prefixPeriod:
      throw fail("operator-name", "'\(text(of: current))' is reserved and cannot be declared as an operator")
    case _:
      throw fail(
        "expected-name", "expected operator name in operator declaration, found \(foundText)")
    }
  }
}

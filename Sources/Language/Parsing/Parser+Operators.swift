import Diagnostics

/// Declarations of operators and precedence groups, which the folding of expressions needs beforehand.
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
    if let group, operators.group(named: group.text) == nil {
      let near = nearestName(to: group.text, among: operators.groupNames).map { "did you mean '\($0)'?" }
      report("unknown-group", at: group.span, "unknown precedence group '\(group.text)'", hint: near)
      addTightest(group)
    }
    let declaration = OperatorSyntax(fixity: fixity, name: name, group: group)
    operators.add(declaration)
    return .operatorFixity(declaration)
  }

  /// A group that nobody has declared binds more tightly than others, so that no use of its operators is wrong by that.
  private mutating func addTightest(_ name: Identifier) {
    let tightest = Identifier("BitwiseShiftPrecedence", at: name.span)
    operators.add(
      PrecedenceGroupSyntax(
        name: name, higherThan: [tightest], lowerThan: [], associativity: .left, isAssignment: false))
  }

  /// A function for an operator that is not declared is wrong; its uses are not, then.
  mutating func checkOperator(_ function: FunctionSyntax, _ modifiers: [Identifier]) {
    let name = function.name
    guard mode == .cell, name.text.isOperatorName else { return }
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

  private mutating func parseGroupName() throws(Failure) -> Identifier {
    guard atName else { throw fail("expected-name", "expected the name of a precedence group") }
    return takeIdentifier()
  }

  mutating func parsePrecedenceGroup() throws(Failure) -> PrecedenceGroupSyntax {
    let start = index
    advance()
    guard atName else { throw fail("expected-name", "expected identifier after 'precedencegroup'") }
    let name = takeIdentifier()
    guard at(.leftBrace) else { throw fail("expected-brace", "expected '{' after name of precedence group") }
    let brace = index
    advance()
    var reader = PrecedenceGroupReader()
    while !at(.rightBrace), !at(.end) {
      // With a mistake in it the group is declared too, so that its operators are.
      do { try readAttribute(&reader) } catch { skipAttributes() }
    }
    closeBrace(openedAt: brace, of: "precedence group")
    let group = PrecedenceGroupSyntax(
      name: name, higherThan: reader.higherThan, lowerThan: reader.lowerThan,
      associativity: reader.associativity,
      isAssignment: reader.isAssignment)
    guard operators.group(named: name.text) != nil || operators.groups.count < OperatorTable.groupLimit else {
      throw fail("nesting", at: span(from: start), "more than \(OperatorTable.groupLimit) precedence groups")
    }
    return group
  }

  private mutating func readAttribute(_ reader: inout PrecedenceGroupReader) throws(Failure) {
    let key = identifier()
    guard atName, peek().kind == .colon else {
      throw fail(
        "expected-attribute", "expected operator attribute identifier in precedence group",
        hint: "write 'higherThan:', 'lowerThan:', 'associativity:' or 'assignment:'")
    }
    advance()
    advance()
    switch key.text {
    case "higherThan": reader.higherThan = try parseGroupNames()
    case "lowerThan": reader.lowerThan = try parseGroupNames()
    case "associativity": reader.associativity = try parseAssociativity()
    case "assignment":
      reader.isAssignment = at(.trueKeyword)
      guard take(.trueKeyword) || take(.falseKeyword) else {
        throw fail("expected-attribute", "expected 'true' or 'false' after 'assignment'")
      }
    case _:
      throw fail(
        "expected-attribute", at: key.span, "'\(key.text)' is not a valid precedence group attribute",
        hint: "write 'higherThan', 'lowerThan', 'associativity' or 'assignment'")
    }
  }

  private mutating func skipAttributes() {
    while !at(.rightBrace), !at(.end) { advance() }
  }

  private mutating func parseGroupNames() throws(Failure) -> [Identifier] {
    var names: [Identifier] = []
    repeat { names.append(try parseGroupName()) } while take(.comma)
    return names
  }

  private mutating func parseAssociativity() throws(Failure) -> Associativity {
    if take(word: "left") { return .left }
    if take(word: "right") { return .right }
    if take(word: "none") { return .none }
    throw fail("expected-attribute", "expected 'none', 'left', or 'right' after 'associativity'")
  }
}

private struct PrecedenceGroupReader {
  var higherThan: [Identifier] = []
  var lowerThan: [Identifier] = []
  var associativity = Associativity.none
  var isAssignment = false
}

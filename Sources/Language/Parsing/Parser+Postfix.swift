import Diagnostics

/// What follows a primary expression: members, calls, subscripts, `?`, `!` and postfix operators.
extension Parser {
  mutating func parsePostfix(from start: Int) throws(Failure) -> Expression {
    let outer = height
    height = 0
    var value = try parsePrimary()
    var suffixes = 0
    while let next = try parseSuffix(of: value, from: start) {
      value = next
      suffixes += 1
      try limit(height + suffixes)
    }
    height = max(outer, height + suffixes + 1)
    return value
  }

  private mutating func parseSuffix(of value: Expression, from start: Int) throws(Failure) -> Expression? {
    switch current.kind {
    case .period, .prefixPeriod: return try parseMember(of: value, from: start)
    case .leftParenthesis where !current.startsLine: return try parseCall(value, from: start)
    case .leftBrace where takesTrailingClosure(value):
      let arguments = try parseTrailingClosures()
      return Expression(.call(value, arguments), at: span(from: start))
    case .postfixOperator: return try parsePostfixOperator(value, from: start)
    case _: return try parseAccess(value, from: start)
    }
  }

  /// `[…]`, `?` or `!` behind a value, in key paths too; nil where none of them stands there.
  mutating func parseAccess(_ value: Expression, from start: Int) throws(Failure) -> Expression? {
    switch current.kind {
    case .leftBracket where !current.startsLine:
      let arguments = try parseBracketed()
      return Expression(.subscripted(value, arguments), at: span(from: start))
    case .postfixQuestion:
      advance()
      return Expression(.optionalChaining(value), at: span(from: start))
    case .postfixExclamation:
      advance()
      return Expression(.forceUnwrap(value), at: span(from: start))
    case _: return nil
    }
  }

  private mutating func parseMember(of value: Expression, from start: Int) throws(Failure) -> Expression {
    let isDetached = at(.period) && !peek().startsLine && peek().start > current.end
    if isDetached, peek().kind == .identifier {
      throw fail("operator-spacing", "extraneous whitespace after '.' is not permitted", hint: "remove it")
    }
    advance()
    if at(.integer), !current.startsLine {
      return Expression(.member(value, takeIdentifier()), at: span(from: start))
    }
    guard atWord, !current.startsLine || atName else {
      throw fail("expected-name", "expected member name following '.'")
    }
    let name = takeMemberName()
    let member = Expression(.member(value, name), at: span(from: start))
    guard TypeSkipper.isGenericArgumentList(self) else { return member }
    let arguments = try parseGenericArguments()
    guard let outer = typeSyntax(of: value) else {
      refuse(
        "explicit generic arguments of a member are not supported in cells", at: span(from: start),
        hint: "let the compiler infer them")
      return member
    }
    let type = TypeSyntax(.member(outer, name, arguments), at: span(from: start))
    return Expression(.type(type), at: type.span)
  }

  /// `Outer<Int>.Inner` as a type; nil for expressions that can be none.
  private func typeSyntax(of expression: Expression) -> TypeSyntax? {
    switch expression.kind {
    case .name(let name, let arguments): TypeSyntax(.named(name, arguments), at: expression.span)
    case .member(let base, let name):
      typeSyntax(of: base).map { TypeSyntax(.member($0, name, []), at: expression.span) }
    case .type(let type): type
    default: nil
    }
  }

  /// A name with its labels where they are written: `f(x:y:)`.
  mutating func takeMemberName() -> Identifier {
    let start = index
    let name = takeIdentifier()
    guard let end = endOfCompoundName() else { return name }
    let labels = tokens[index...end].map { text(of: $0) }.joined()
    index = end
    advance()
    return Identifier(name.text + labels, at: span(from: start))
  }

  private func endOfCompoundName() -> Int? {
    guard at(.leftParenthesis), !current.startsLine, peek(2).kind == .colon else { return nil }
    var place = index + 1
    while place + 1 < tokens.count, tokens[place].kind == .identifier || tokens[place].kind == .keyword,
      tokens[place + 1].kind == .colon
    {
      place += 2
    }
    return place > index + 1 && tokens[place].kind == .rightParenthesis ? place : nil
  }

  private mutating func parseCall(_ callee: Expression, from start: Int) throws(Failure) -> Expression {
    let opening = current
    var arguments = try nested { parser throws(Failure) in
      parser.advance()
      return try parser.parseArguments(until: .rightParenthesis)
    }
    if !take(.rightParenthesis) { throw failUnclosedCall(opening) }
    if at(.leftBrace), takesTrailingClosure(nil) { arguments += try parseTrailingClosures() }
    return Expression(.call(callee, arguments), at: span(from: start))
  }

  private mutating func failUnclosedCall(_ opening: Token) -> Failure {
    let startsArgument =
      [.identifier, .integer, .float, .stringOpen].contains(current.kind)
    if startsArgument {
      return fail(
        "expected-comma", at: afterPrevious, "expected ',' separator", hint: "write ',' between the arguments"
      )
    }
    return fail(
      "expected-token", at: span(of: current), "expected ')' in expression list", hint: "close '(' with ')'",
      notes: [Diagnostic.Note("to match this opening '('", at: span(of: opening))])
  }

  mutating func parseBracketed() throws(Failure) -> [Argument] {
    let opening = current
    let arguments = try nested { parser throws(Failure) in
      parser.advance()
      return try parser.parseArguments(until: .rightBracket)
    }
    guard take(.rightBracket) else {
      throw fail(
        "expected-token", at: span(of: current), "expected ']' in subscript", hint: "close '[' with ']'",
        notes: [Diagnostic.Note("to match this opening '['", at: span(of: opening))])
    }
    return arguments
  }

  /// Arguments up to, not including, a closing token; a comma may stand at the end.
  mutating func parseArguments(until closer: Token.Kind) throws(Failure) -> [Argument] {
    var arguments: [Argument] = []
    while !at(closer) {
      arguments.append(try parseArgument())
      if !take(.comma) { break }
    }
    if closer == .end, !at(.end) {
      throw fail("expected-end", "expected ',' or the end of the interpolation, found \(foundText)")
    }
    return arguments
  }

  private mutating func parseArgument() throws(Failure) -> Argument {
    var label: Identifier?
    if atWord, peek().kind == .colon {
      label = at(.underscoreKeyword) ? nil : identifier()
      advance()
      advance()
    }
    return Argument(label: label, value: try parseArgumentValue())
  }

  mutating func parseArgumentValue() throws(Failure) -> Expression {
    let start = index
    if at(.prefixAmpersand) {
      advance()
      let place = try parseUnary()
      return Expression(.inoutArgument(place), at: span(from: start))
    }
    let isOperatorName =
      (at(.binaryOperator) || at(.prefixOperator) || at(.postfixOperator))
      && [.comma, .rightParenthesis, .rightBracket, .interpolationClose].contains(peek().kind)
    guard isOperatorName, !current.isBroken else { return try parseExpression() }
    let name = takeIdentifier()
    return Expression(.name(name, []), at: name.span)
  }

  private mutating func parsePostfixOperator(_ value: Expression, from start: Int) throws(Failure)
    -> Expression
  {
    let name = identifier()
    guard operators.isPostfix(name.text) else {
      let isInfix = operators.infixGroup(name.text) != nil
      let spacing = isInfix ? "write spaces on both sides of '\(name.text)', or none" : nil
      let step = name.text == "++" ? "write '+= 1'" : name.text == "--" ? "write '-= 1'" : spacing
      throw fail("unknown-operator", "'\(name.text)' is not a postfix unary operator", hint: step)
    }
    advance()
    return Expression(.postfix(value, name), at: span(from: start))
  }
}

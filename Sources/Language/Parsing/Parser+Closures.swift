import Diagnostics

/// Closures and where they may trail.
extension Parser {
  /// Whether the `{` at the current token is a trailing closure of a value (nil: of a call just read).
  func takesTrailingClosure(_ callee: Expression?) -> Bool {
    if let callee, !canBeCalled(callee) { return false }
    let next = peek()
    if next.keyword == .caseKeyword || next.keyword == .defaultKeyword { return false }
    if isObserver(next) { return false }
    return !isBeforeBody || closureIsFollowedByBody
  }

  private func canBeCalled(_ callee: Expression) -> Bool {
    switch callee.kind {
    case .name, .member, .implicitMember, .call, .subscripted, .forceUnwrap, .optionalChaining,
      .parenthesized,
      .type, .closure, .postfix, .keyPath, .prefix, .binary, .assignment, .ternary, .cast, .inoutArgument,
      .tryExpression:
      true
    case .integerLiteral, .floatLiteral, .booleanLiteral, .nilLiteral, .stringLiteral, .arrayLiteral,
      .dictionaryLiteral, .tuple, .ifExpression, .switchExpression, .discard, .invalid:
      false
    }
  }

  /// Before a body a brace is a closure only where the body, or more of the condition, follows it on its line.
  private var closureIsFollowedByBody: Bool {
    guard partners[index] > 0 else { return false }
    let next = tokens[partners[index] + 1]
    guard !next.startsLine else { return false }
    switch next.kind {
    case .leftBrace, .comma, .leftBracket, .leftParenthesis, .period, .prefixPeriod, .postfixQuestion,
      .postfixExclamation, .infixQuestion, .colon, .equal, .postfixOperator, .binaryOperator:
      return true
    case .keyword: return [.whereKeyword, .isKeyword, .asKeyword].contains(next.keyword)
    case _: return false
    }
  }

  /// `{ … }` and then `label: { … }` any number of times.
  mutating func parseTrailingClosures() throws(Failure) -> [Argument] {
    var arguments = [Argument(label: nil, value: try parseClosure(), isTrailing: true)]
    while atWord, !at(.defaultKeyword), peek().kind == .colon, peek(2).kind == .leftBrace {
      let label = at(.underscoreKeyword) ? nil : identifier()
      advance()
      advance()
      arguments.append(Argument(label: label, value: try parseClosure(), isTrailing: true))
    }
    return arguments
  }

  mutating func parseClosure() throws(Failure) -> Expression {
    let start = index
    let outer = (
      count: anonymousParameterCount, nominal: nominal, isInClosure: isInClosure, mayThrow: mayThrow
    )
    (anonymousParameterCount, nominal, isInClosure, mayThrow) = (0, .none, true, false)
    defer {
      (anonymousParameterCount, nominal, isInClosure, mayThrow) = (
        outer.count, outer.nominal, outer.isInClosure, outer.mayThrow
      )
    }
    let (signature, body) = try nested { parser throws(Failure) in
      parser.advance()
      parser.refuseClosureAttributes()
      let signature = parser.hasClosureSignature ? try parser.parseClosureSignature() : ClosureSignature()
      return (signature, parser.parseStatements())
    }
    let end = at(.rightBrace) ? span(of: current) : afterPrevious
    closeBrace(openedAt: start, of: "closure")
    let closure = ClosureSyntax(
      parameters: signature.parameters, captures: signature.captures,
      mayThrow: signature.throwing || mayThrow, statesThrows: signature.throwing,
      thrownType: signature.thrownType, result: signature.result, body: body,
      anonymousParameterCount: anonymousParameterCount, end: end)
    return Expression(.closure(closure), at: span(from: start))
  }
}

private struct ClosureSignature {
  var captures: [CaptureSyntax] = []
  var parameters: [ClosureParameterSyntax]?
  var throwing = false
  var thrownType: TypeSyntax?
  var result: TypeSyntax?
}

extension Parser {
  /// Whether what follows `{` ends in `in` as a signature does.
  private var hasClosureSignature: Bool {
    var place = index
    if tokens[place].kind == .leftBracket {
      guard partners[place] > 0 else { return false }
      place = partners[place] + 1
    }
    if tokens[place].kind == .leftParenthesis {
      guard partners[place] > 0 else { return false }
      place = partners[place] + 1
    } else {
      while [.identifier, .quotedIdentifier].contains(tokens[place].kind)
        || tokens[place].keyword == .underscoreKeyword
      {
        place += 1
        guard tokens[place].kind == .comma else { break }
        place += 1
      }
    }
    return endsInIn(place)
  }

  private func endsInIn(_ start: Int) -> Bool {
    var place = start
    if tokens[place].kind == .identifier, isText(tokens[place], "async") { place += 1 }
    if tokens[place].keyword == .throwsKeyword {
      place += 1
      if tokens[place].kind == .leftParenthesis, partners[place] > 0 { place = partners[place] + 1 }
    }
    if tokens[place].kind == .arrow {
      guard let end = TypeSkipper.endOfType(self, from: place + 1) else { return false }
      place = end
    }
    return tokens[place].keyword == .inKeyword
  }

  /// Attributes before a signature; others belong to a declaration in the body.
  private mutating func refuseClosureAttributes() {
    let start = index
    while at(.at) {
      advance()
      advance()
    }
    let isSignature = index > start && hasClosureSignature
    index = start
    if isSignature { refuseAttributes() }
  }

  private mutating func parseClosureSignature() throws(Failure) -> ClosureSignature {
    var signature = ClosureSignature()
    if at(.leftBracket) { signature.captures = try parseCaptures() }
    if at(.leftParenthesis) {
      signature.parameters = try parseList(.rightParenthesis, "')'", in: "closure parameters") {
        parser throws(Failure) in try parser.parseClosureParameter()
      }
    } else if !at(.inKeyword), !at(.arrow), !at(.throwsKeyword) {
      signature.parameters = parseClosureNames()
    }
    let effects = try parseEffects()
    (signature.throwing, signature.thrownType) = (effects.throwing, effects.type)
    if take(.arrow) { signature.result = try parseType() }
    try expect(.inKeyword, "expected 'in' after the closure signature")
    return signature
  }

  private mutating func parseClosureNames() -> [ClosureParameterSyntax] {
    var names: [ClosureParameterSyntax] = []
    while atName || at(.underscoreKeyword) {
      names.append(ClosureParameterSyntax(name: takeIdentifier(), type: nil))
      if !take(.comma) { break }
    }
    return names
  }

  private mutating func parseClosureParameter() throws(Failure) -> ClosureParameterSyntax {
    guard atName || at(.underscoreKeyword) else {
      throw fail(
        "expected-name", "expected parameter name",
        hint: "a closure's parameter is a name; take a tuple apart in its body")
    }
    if at(.underscoreKeyword), peek().kind == .identifier { advance() }
    if peek().kind == .identifier || peek().keyword == .underscoreKeyword {
      throw fail("closure-label", "closure cannot have keyword arguments", hint: "leave the label out")
    }
    let name = takeIdentifier()
    guard take(.colon) else { return ClosureParameterSyntax(name: name, type: nil) }
    let isInout = take(.inoutKeyword)
    let isEscaping = atEscaping
    return ClosureParameterSyntax(
      name: name, type: try parseType(), isInout: isInout, isEscaping: isEscaping)
  }

  private mutating func parseCaptures() throws(Failure) -> [CaptureSyntax] {
    try parseList(.rightBracket, "']'", in: "capture list") { parser throws(Failure) in
      let isRefused = parser.at(word: "weak") || parser.at(word: "unowned")
      if isRefused, parser.peek().kind != .comma {
        parser.refuse(
          "'\(parser.text(of: parser.current))' captures are not supported in cells",
          at: parser.span(of: parser.current), hint: "capture the value itself")
        parser.advance()
      }
      guard parser.atName || parser.at(.selfKeyword) else {
        throw parser.fail("expected-name", "expected the name of a captured variable")
      }
      let name = parser.takeIdentifier()
      let value = parser.takeEqual() ? try parser.parseExpression() : nil
      return CaptureSyntax(name: name, value: isRefused ? Expression(.invalid, at: name.span) : value)
    }
  }
}

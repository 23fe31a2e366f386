import Diagnostics

/// Patterns.
extension Parser {
  /// The pattern of `let`, `var` and `for`: names, `_` and tuples of them.
  mutating func parseBindingPattern(isVariable: Bool) throws(Failure) -> Pattern {
    let start = index
    if take(.underscoreKeyword) { return Pattern(.wildcard, at: span(from: start)) }
    if atName {
      let name = takeIdentifier()
      return Pattern(.binding(name, isVariable: isVariable), at: name.span)
    }
    if at(.letKeyword) || at(.varKeyword) {
      let isVariable = at(.varKeyword)
      advance()
      return try deeper { parser throws(Failure) in try parser.parseBindingPattern(isVariable: isVariable) }
    }
    guard at(.leftParenthesis) else { throw failPattern() }
    let elements = try parsePatternElements { parser throws(Failure) in
      try parser.parseBindingPattern(isVariable: isVariable)
    }
    return tuplePattern(elements, from: start)
  }

  private mutating func failPattern() -> Failure {
    if at(.keyword) {
      let word = text(of: current)
      return fail(
        "keyword-as-name", "keyword '\(word)' cannot be used as an identifier here",
        hint: "choose another name, or write `\(word)`")
    }
    return fail("expected-pattern", "expected pattern, found \(foundText)")
  }

  private func tuplePattern(_ elements: [TuplePatternElement], from start: Int) -> Pattern {
    if elements.count == 1, elements[0].label == nil { return elements[0].pattern }
    return Pattern(.tuple(elements), at: span(from: start))
  }

  private mutating func parsePatternElements(
    _ parse: (inout Parser) throws(Failure) -> Pattern
  ) throws(Failure) -> [TuplePatternElement] {
    try parseList(.rightParenthesis, "')'", in: "tuple pattern") { parser throws(Failure) in
      var label: Identifier?
      if parser.atWord, parser.peek().kind == .colon {
        label = parser.takeIdentifier()
        parser.advance()
      }
      return TuplePatternElement(label: label, pattern: try parse(&parser))
    }
  }

  /// A pattern of `case` and `catch`. Inside `let` or `var`, plain names are new variables.
  mutating func parsePattern(binds isVariable: Bool?) throws(Failure) -> Pattern {
    let start = index
    var pattern = try nested { parser throws(Failure) in try parser.parseUncastPattern(isVariable) }
    while take(.asKeyword) {
      pattern = Pattern(.typeCast(pattern, try parseType()), at: span(from: start))
    }
    return pattern
  }

  private mutating func parseUncastPattern(_ isVariable: Bool?) throws(Failure) -> Pattern {
    let start = index
    if at(.letKeyword) || at(.varKeyword) {
      let isVariable = at(.varKeyword)
      advance()
      let pattern = try deeper { parser throws(Failure) in try parser.parseUncastPattern(isVariable) }
      return try parseOptionalSuffix(pattern, from: start)
    }
    if take(.isKeyword) { return Pattern(.typeTest(try parseType()), at: span(from: start)) }
    if at(.underscoreKeyword), endsPattern(peek()) {
      advance()
      return try parseOptionalSuffix(Pattern(.wildcard, at: span(from: start)), from: start)
    }
    if let isVariable, atName, endsPattern(peek()) {
      let name = takeIdentifier()
      return try parseOptionalSuffix(
        Pattern(.binding(name, isVariable: isVariable), at: name.span), from: start)
    }
    if let pattern = try parseStructuredPattern(isVariable) { return pattern }
    let value = try parsePatternExpression()
    return Pattern(.expression(value), at: value.span)
  }

  /// The value of an expression pattern stops before `as`, `:` and `=`, which belong to what is around.
  private mutating func parsePatternExpression() throws(Failure) -> Expression {
    let outer = isInPattern
    isInPattern = true
    defer { isInPattern = outer }
    return try parseExpression()
  }

  /// A tuple or a case with its payload, unless an operator goes on behind it: then it is a value.
  private mutating func parseStructuredPattern(_ isVariable: Bool?) throws(Failure) -> Pattern? {
    guard let end = endOfStructuredPattern(), endsPattern(tokens[end]) else { return nil }
    let start = index
    if at(.leftParenthesis) {
      let elements = try parsePatternElements { parser throws(Failure) in
        try parser.parsePattern(binds: isVariable)
      }
      return try parseOptionalSuffix(tuplePattern(elements, from: start), from: start)
    }
    let type = at(.prefixPeriod) ? nil : try parseCaseOwner(end)
    if type == nil { advance() }
    guard atWord else { throw fail("expected-name", "expected a case name after '.'") }
    let name = takeIdentifier()
    var payload: [TuplePatternElement]?
    if at(.leftParenthesis), !current.startsLine {
      payload = try parsePatternElements { parser throws(Failure) in
        try parser.parsePattern(binds: isVariable)
      }
    }
    return try parseOptionalSuffix(
      Pattern(.enumCase(type, name, payload), at: span(from: start)), from: start)
  }

  /// `A.B.` of `A.B.c(…)`.
  private mutating func parseCaseOwner(_ end: Int) throws(Failure) -> TypeSyntax {
    let start = index
    let first = takeIdentifier()
    var type = TypeSyntax(.named(first, try parseGenericArguments()), at: span(from: start))
    while peek(2).kind == .period {
      try limit(index - start)
      advance()
      let name = takeIdentifier()
      type = TypeSyntax(.member(type, name, []), at: span(from: start))
    }
    advance()
    return type
  }

  /// The token behind `(…)`, `.name(…)` or `Type.name(…)`; nil where the current token begins something else.
  private func endOfStructuredPattern() -> Int? {
    var end = index
    switch current.kind {
    case .leftParenthesis: return partners[index] > 0 ? partners[index] + 1 : nil
    case .prefixPeriod: end += 1
    case .identifier where isCapitalized(current):
      guard let typeEnd = TypeSkipper.endOfType(self, from: index) else { return nil }
      end = typeEnd
      while tokens[end - 1].kind == .postfixQuestion { end -= 1 }
      if tokens[end].kind == .period { end += 1 } else { return endOfMember(end) }
    case _: return nil
    }
    guard
      tokens[end].kind == .identifier || tokens[end].kind == .keyword || tokens[end].kind == .quotedIdentifier
    else { return nil }
    return endOfPayload(end + 1)
  }

  /// A type's end as the skipper sees it holds the case's name already, if there was a dot.
  private func endOfMember(_ end: Int) -> Int? {
    guard end - index >= 3, tokens[end - 2].kind == .period else { return nil }
    return endOfPayload(end)
  }

  private func endOfPayload(_ end: Int) -> Int {
    guard tokens[end].kind == .leftParenthesis, !tokens[end].startsLine, partners[end] > 0 else { return end }
    return partners[end] + 1
  }

  /// Types are written with a capital; a lower-case name before a dot is a value.
  private func isCapitalized(_ token: Token) -> Bool {
    let byte = view.bytes[token.start]
    return byte >= 0x41 && byte <= 0x5A
  }

  private mutating func parseOptionalSuffix(_ pattern: Pattern, from start: Int) throws(Failure) -> Pattern {
    var pattern = pattern
    var count = 0
    while take(.postfixQuestion) {
      pattern = Pattern(.some(pattern), at: span(from: start))
      count += 1
      try limit(height + count)
    }
    return pattern
  }

  /// Whether a token behind a pattern shows that the pattern is complete.
  private func endsPattern(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .rightParenthesis, .colon, .equal, .leftBrace, .rightBrace, .postfixQuestion, .end,
      .semicolon:
      true
    case .keyword:
      [.inKeyword, .whereKeyword, .asKeyword, .returnKeyword, .breakKeyword, .throwKeyword].contains(
        token.keyword)
        || token.startsLine
    case _: token.startsLine
    }
  }
}

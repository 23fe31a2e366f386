import Diagnostics

/// Types. `@escaping` and `@autoclosure` are read by parameters.
extension Parser {
  mutating func parseType() throws(Failure) -> TypeSyntax {
    try nested { parser throws(Failure) in
      parser.refuseAttributes()
      return try parser.parseFunctionOrSimpleType()
    }
  }

  private mutating func parseFunctionOrSimpleType() throws(Failure) -> TypeSyntax {
    let start = index
    if at(.leftParenthesis), let parameters = try parseFunctionTypeParameters() {
      return try parseFunctionType(parameters, from: start)
    }
    let type = try parseSimpleType()
    if at(.arrow) {
      throw fail(
        "function-type", "single argument function types require parentheses",
        hint: "write '(\(typeText(from: start))) -> …'")
    }
    return try parseComposition(type, from: start)
  }

  /// `P & Q`
  private mutating func parseComposition(_ first: TypeSyntax, from start: Int) throws(Failure) -> TypeSyntax {
    guard at(operator: "&") else { return first }
    var parts = [first]
    while at(operator: "&") {
      advance()
      parts.append(try parseSimpleType())
    }
    return TypeSyntax(.composition(parts), at: span(from: start))
  }

  private func typeText(from start: Int) -> String {
    String(decoding: view.bytes[tokens[start].start..<previousEnd], as: UTF8.self)
  }

  /// The parameters, where what stands in parentheses is followed by `->` or `throws ->`.
  private mutating func parseFunctionTypeParameters() throws(Failure) -> [ParameterTypeSyntax]? {
    let end = partners[index]
    guard end > 0 else { return nil }
    let next = tokens[end + 1]
    let isFunction =
      next.kind == .arrow || next.keyword == .throwsKeyword || next.keyword == .rethrowsKeyword
      || (next.kind == .identifier && isText(next, "async"))
    guard isFunction else { return nil }
    return try parseList(.rightParenthesis, "')'", in: "parameters") { parser throws(Failure) in
      try parser.parseParameterType()
    }
  }

  private mutating func parseParameterType() throws(Failure) -> ParameterTypeSyntax {
    if at(.underscoreKeyword), peek().kind == .identifier { advance() }
    if atWord, peek().kind == .colon {
      advance()
      advance()
    }
    let isInout = take(.inoutKeyword)
    let isEscaping = atEscaping
    let type = try parseType()
    if at(operator: "...") {
      refuse("a variadic parameter of a function type is not supported in cells", at: span(of: current))
      advance()
    }
    return ParameterTypeSyntax(type, isInout: isInout, isEscaping: isEscaping)
  }

  /// Whether `@escaping` stands before a type.
  var atEscaping: Bool { at(.at) && isText(peek(), "escaping") }

  private mutating func parseFunctionType(
    _ parameters: [ParameterTypeSyntax], from start: Int
  ) throws(Failure) -> TypeSyntax {
    let effects = try parseEffects()
    try expect(.arrow, "expected '->' in function type")
    let result = try parseType()
    return TypeSyntax(
      .function(
        FunctionTypeSyntax(
          parameters: parameters, throwing: effects.throwing, thrownType: effects.type, result: result)),
      at: span(from: start))
  }

  private mutating func parseSimpleType() throws(Failure) -> TypeSyntax {
    let start = index
    var type = try parsePrimaryType()
    var suffixes = 0
    while let next = try parseTypeSuffix(type, from: start) {
      type = next
      suffixes += 1
      try limit(height + suffixes)
    }
    height += suffixes
    return type
  }

  private mutating func parseTypeSuffix(_ type: TypeSyntax, from start: Int) throws(Failure) -> TypeSyntax? {
    if current.startsLine, split == 0 { return nil }
    if at(.postfixQuestion) || split > 0, take(operatorByte: 0x3F) {
      return TypeSyntax(.optional(type), at: span(from: start))
    }
    if at(.postfixExclamation) {
      refuse(
        "implicitly unwrapped optionals are not supported in cells", at: span(of: current), hint: "write '?'")
      advance()
      return TypeSyntax(.optional(type), at: span(from: start))
    }
    guard at(.period), peek().kind == .identifier || peek().kind == .keyword,
      ![.selfKeyword, .initKeyword].contains(peek().keyword)
    else { return nil }
    advance()
    let name = takeIdentifier()
    return TypeSyntax(.member(type, name, try parseGenericArguments()), at: span(from: start))
  }

  private mutating func parsePrimaryType() throws(Failure) -> TypeSyntax {
    let start = index
    switch current.kind {
    case .leftBracket: return try parseCollectionType()
    case .leftParenthesis: return TypeSyntax(.tuple(try parseTupleTypeElements()), at: span(from: start))
    case .identifier, .quotedIdentifier: return try parseNamedType()
    case .keyword where at(.anyTypeKeyword) || at(.selfTypeKeyword):
      return TypeSyntax(.named(takeIdentifier(), []), at: span(from: start))
    case .keyword where at(.inoutKeyword):
      throw fail("inout-type", "'inout' may only be used on parameters")
    case _: throw fail("expected-type", "expected type, found \(foundText)")
    }
  }

  private mutating func parseNamedType() throws(Failure) -> TypeSyntax {
    let start = index
    let followsName =
      (peek().kind == .identifier || peek().keyword == .anyTypeKeyword) && !peek().startsLine
    if followsName, at(word: "some") || at(word: "any") {
      let isOpaque = at(word: "some")
      advance()
      let base = try parseComposition(try parseSimpleType(), from: start + 1)
      return TypeSyntax(isOpaque ? .opaque(base) : .existential(base), at: span(from: start))
    }
    refuseWord(in: Self.wordsBeforeTypes, beforeBrackets: true)
    guard atName else { return try parsePrimaryType() }
    let name = takeIdentifier()
    return TypeSyntax(.named(name, try parseGenericArguments()), at: span(from: start))
  }

  /// `<A, B>`, or nothing.
  mutating func parseGenericArguments() throws(Failure) -> [TypeSyntax] {
    guard at(operatorByte: 0x3C), !current.startsLine else { return [] }
    return try nested { parser throws(Failure) in
      _ = parser.take(operatorByte: 0x3C)
      if parser.at(.integer) {
        throw parser.fail("unsupported", "numbers as generic arguments are not supported in cells")
      }
      var arguments = [try parser.parseType()]
      while parser.take(.comma) { arguments.append(try parser.parseType()) }
      guard parser.take(operatorByte: 0x3E) else {
        throw parser.fail("expected-token", "expected '>' to complete generic argument list")
      }
      return arguments
    }
  }

  mutating func parseCollectionType() throws(Failure) -> TypeSyntax {
    let start = index
    advance()
    if at(.integer) { throw fail("unsupported", "arrays of a fixed size are not supported in cells") }
    let first = try parseType()
    let value = take(.colon) ? try parseType() : nil
    try expect(
      .rightBracket, value == nil ? "expected ']' in array type" : "expected ']' in dictionary type")
    return TypeSyntax(value.map { .dictionary(first, $0) } ?? .array(first), at: span(from: start))
  }

  /// `(a: A, B)`; as the payload of a case it may have default values.
  mutating func parseTupleTypeElements(isPayload: Bool = false) throws(Failure) -> [TupleTypeElementSyntax] {
    try parseList(.rightParenthesis, "')'", in: "tuple type") { parser throws(Failure) in
      var label: Identifier?
      if parser.atWord, parser.peek().kind == .colon {
        label = parser.at(.underscoreKeyword) ? nil : parser.identifier()
        parser.advance()
        parser.advance()
      } else if parser.at(.underscoreKeyword), parser.peek(2).kind == .colon {
        for _ in 0..<3 { parser.advance() }
      }
      let type = try parser.parseType()
      let value = isPayload && parser.takeEqual() ? try parser.parseExpression() : nil
      return TupleTypeElementSyntax(label: label, type: type, defaultValue: value)
    }
  }

  /// `throws`, `rethrows`, `throws(E)`; `async` is refused.
  mutating func parseEffects() throws(Failure) -> (throwing: Bool, rethrowing: Bool, type: TypeSyntax?) {
    if at(word: "async") {
      refuse("async functions are not supported in cells", at: span(of: current), hint: "leave 'async' out")
      advance()
    }
    if take(.rethrowsKeyword) { return (true, true, nil) }
    guard take(.throwsKeyword) else { return (false, false, nil) }
    guard at(.leftParenthesis), !current.startsLine else { return (true, false, nil) }
    advance()
    let type = try parseType()
    try expect(.rightParenthesis, "expected ')' after the thrown type")
    return (true, false, type)
  }

  /// A list in brackets, the opening one current; commas between, one allowed at the end.
  mutating func parseList<Element>(
    _ closer: Token.Kind, _ closerText: String, in what: String,
    _ element: (inout Parser) throws(Failure) -> Element
  ) throws(Failure) -> [Element] {
    let opening = current
    return try nested { parser throws(Failure) in
      parser.advance()
      var elements: [Element] = []
      while !parser.at(closer) {
        elements.append(try element(&parser))
        if !parser.take(.comma) { break }
      }
      if parser.take(closer) { return elements }
      throw parser.failUnclosed(opening, closerText, in: what)
    }
  }

  private mutating func failUnclosed(_ opening: Token, _ closer: String, in what: String) -> Failure {
    let bracket = text(of: opening)
    let isElement =
      [.identifier, .integer, .float, .stringOpen].contains(current.kind)
    if isElement {
      return fail(
        "expected-comma", at: afterPrevious, "expected ',' separator", hint: "write ',' between the elements")
    }
    return fail(
      "expected-token", "expected \(closer) in \(what)", hint: "close '\(bracket)' with \(closer)",
      notes: [Diagnostic.Note("to match this opening '\(bracket)'", at: span(of: opening))])
  }
}

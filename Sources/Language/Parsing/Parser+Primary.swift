import Diagnostics

/// Literals, names, brackets: what needs nothing before it.
extension Parser {
  mutating func parsePrimary() throws(Failure) -> Expression {
    switch current.kind {
    case .integer, .float: return parseNumber()
    case .stringOpen: return try parseString()
    case .identifier, .quotedIdentifier: return try parseName()
    case .anonymousArgument: return try parseAnonymousArgument()
    case .keyword: return try parseKeywordExpression()
    case .leftParenthesis: return try parseParenthesized()
    case .leftBracket: return try parseCollection()
    case .leftBrace: return try parseClosure()
    case .period, .prefixPeriod: return try parseImplicitMember()
    case .pound: throw failMacro()
    case .at: throw fail("unsupported", "an attribute is not supported here")
    case _: throw failExpression()
    }
  }

  private mutating func failExpression() -> Failure {
    switch current.kind {
    case .equal: return fail("expected-expression", "expected expression before '='")
    case .end: return fail("expected-expression", at: placeOfMissingExpression, "expected expression")
    case _: return fail("expected-expression", "expected expression, found \(foundText)")
    }
  }

  /// A literal that the lexer has reported has no value.
  private mutating func parseNumber() -> Expression {
    let (start, token) = (index, current)
    let digits = takeDigits()
    let kind: Expression.Kind =
      token.isBroken ? .invalid : token.kind == .float ? .floatLiteral(digits) : .integerLiteral(digits)
    return Expression(kind, at: span(from: start))
  }

  private mutating func takeDigits() -> String {
    let digits = view.bytes[current.range]
    advance()
    let plain = digits.contains(0x5F) ? digits.filter { $0 != 0x5F }[...] : digits
    return String(decoding: plain, as: UTF8.self)
  }

  private mutating func parseName() throws(Failure) -> Expression {
    refuseWord(in: Self.wordsBeforeValues)
    guard current.kind == .identifier || current.kind == .quotedIdentifier else { return try parsePrimary() }
    let start = index
    let name = takeMemberName()
    let arguments = TypeSkipper.isGenericArgumentList(self) ? try parseGenericArguments() : []
    return Expression(.name(name, arguments), at: span(from: start))
  }

  private mutating func parseAnonymousArgument() throws(Failure) -> Expression {
    guard isInClosure else {
      throw fail(
        "anonymous-argument", "anonymous closure argument not contained in a closure", hint: "use a name")
    }
    let name = takeIdentifier()
    let number = Int(name.text.dropFirst()) ?? 0
    anonymousParameterCount = max(anonymousParameterCount, min(number, Self.depthLimit) + 1)
    return Expression(.name(name, []), at: name.span)
  }

  private mutating func parseKeywordExpression() throws(Failure) -> Expression {
    let start = index
    switch current.keyword {
    case .trueKeyword, .falseKeyword:
      let value = at(.trueKeyword)
      advance()
      return Expression(.booleanLiteral(value), at: span(from: start))
    case .nilKeyword:
      advance()
      return Expression(.nilLiteral, at: span(from: start))
    case .underscoreKeyword:
      advance()
      return Expression(.discard, at: span(from: start))
    case .selfKeyword, .selfTypeKeyword, .anyTypeKeyword:
      let name = takeIdentifier()
      return Expression(.name(name, []), at: name.span)
    case .initKeyword where peek().kind == .leftParenthesis && depth > 0: return takeOwnInitializer()
    case .superKeyword: throw fail("unsupported", "'super' is not supported in cells: there are no classes")
    case .ifKeyword, .switchKeyword:
      let word = text(of: current)
      throw fail(
        "misplaced-\(word)",
        "'\(word)' may only be used as expression in return, throw, or as the source of an assignment",
        hint: "assign it to a constant first")
    case _: throw failKeyword()
    }
  }

  /// `init(x)` where `self.init(x)` is meant.
  private mutating func takeOwnInitializer() -> Expression {
    let name = takeIdentifier()
    report(
      "missing-self", at: name.span, "initializer expression requires explicit access",
      hint: "write 'self.init(…)'")
    let own = Expression(.name(Identifier("self", at: name.span), []), at: name.span)
    return Expression(.member(own, name), at: name.span)
  }

  private mutating func failKeyword() -> Failure {
    let word = text(of: current)
    if current.startsLine {
      return fail("expected-expression", at: placeOfMissingExpression, "expected expression")
    }
    return fail("expected-expression", "expected expression", hint: "'\(word)' is a word of the language")
  }

  private mutating func parseImplicitMember() throws(Failure) -> Expression {
    let start = index
    advance()
    guard atWord else { throw fail("expected-name", "expected identifier after '.' expression") }
    let name = takeMemberName()
    return Expression(.implicitMember(name), at: span(from: start))
  }

  /// `(x)`, a tuple, `(+)`, or a type: `(any P).self`.
  private mutating func parseParenthesized() throws(Failure) -> Expression {
    let start = index
    if isParenthesizedProtocol { return Expression(.type(try parseType()), at: span(from: start)) }
    let opening = current
    let elements = try nested { parser throws(Failure) in
      parser.advance()
      return try parser.parseArguments(until: .rightParenthesis)
    }
    guard take(.rightParenthesis) else { throw failUnclosedParenthesis(opening) }
    try refusePlaces(among: elements.map { $0.value })
    if elements.count == 1, elements[0].label == nil {
      return Expression(.parenthesized(elements[0].value), at: span(from: start))
    }
    let tuple = elements.map { TupleElementSyntax(label: $0.label, value: $0.value) }
    return Expression(.tuple(tuple), at: span(from: start))
  }

  private var isParenthesizedProtocol: Bool {
    let inside = tokens[index + 1]
    return inside.kind == .identifier && isText(inside, "any") && tokens[index + 2].kind == .identifier
      && !tokens[index + 2].startsLine
  }

  private mutating func failUnclosedParenthesis(_ opening: Token) -> Failure {
    let isElement =
      [.identifier, .integer, .float, .stringOpen].contains(current.kind)
    if isElement {
      return fail(
        "expected-comma", at: afterPrevious, "expected ',' separator", hint: "write ',' between the elements")
    }
    return fail(
      "expected-token", at: span(of: current), "expected ')' in expression list", hint: "close '(' with ')'",
      notes: [Diagnostic.Note("to match this opening '('", at: span(of: opening))])
  }

  /// An array or dictionary literal, or a type: `[Int]()`.
  private mutating func parseCollection() throws(Failure) -> Expression {
    let start = index
    if isCollectionType {
      let type = try parseType()
      return Expression(.type(type), at: span(from: start))
    }
    let opening = current
    let kind = try nested { parser throws(Failure) in
      parser.advance()
      return try parser.parseElements()
    }
    guard take(.rightBracket) else { throw failUnclosedBracket(opening) }
    return Expression(kind, at: span(from: start))
  }

  private mutating func failUnclosedBracket(_ opening: Token) -> Failure {
    let isElement =
      [.identifier, .integer, .float, .stringOpen].contains(current.kind)
    if isElement {
      return fail(
        "expected-comma", at: afterPrevious, "expected ',' separator", hint: "write ',' between the elements")
    }
    return fail(
      "expected-token", at: current.startsLine ? afterPrevious : span(of: current),
      "expected ']' in container literal expression", hint: "close '[' with ']'",
      notes: [Diagnostic.Note("to match this opening '['", at: span(of: opening))])
  }

  /// Whether brackets that hold a type are followed by what only a type can have: `(`, `.init`, `.self`.
  private var isCollectionType: Bool {
    guard partners[index] > 0 else { return false }
    let next = partners[index] + 1
    let isCalled = tokens[next].kind == .leftParenthesis && !tokens[next].startsLine
    let isMember =
      tokens[next].kind == .period
      && (tokens[next + 1].keyword == .initKeyword || tokens[next + 1].keyword == .selfKeyword)
    return (isCalled || isMember) && TypeSkipper.endOfType(self, from: index) == next
  }

  private mutating func parseElements() throws(Failure) -> Expression.Kind {
    if at(.colon), peek().kind == .rightBracket {
      advance()
      return .dictionaryLiteral([])
    }
    if at(.rightBracket) { return .arrayLiteral([]) }
    let first = try parseArgumentValue()
    guard take(.colon) else { return .arrayLiteral(try parseArrayElements(first)) }
    return .dictionaryLiteral(try parseDictionaryElements(first))
  }

  private mutating func parseArrayElements(_ first: Expression) throws(Failure) -> [Expression] {
    var elements = [first]
    while take(.comma), !at(.rightBracket) { elements.append(try parseArgumentValue()) }
    try refusePlaces(among: elements)
    return elements
  }

  private mutating func parseDictionaryElements(_ first: Expression) throws(Failure) -> [DictionaryElement] {
    var elements = [DictionaryElement(key: first, value: try parseExpression())]
    while take(.comma), !at(.rightBracket) {
      let key = try parseExpression()
      try expect(.colon, "expected ':' in dictionary literal")
      elements.append(DictionaryElement(key: key, value: try parseExpression()))
    }
    return elements
  }

  /// `\.a.b` or `\Type.a[0]?.b`: what it leads to is an expression that begins at `$0`.
  mutating func parseKeyPath() throws(Failure) -> Expression {
    let start = index
    advance()
    let first = index
    let root = at(.period) || at(.prefixPeriod) ? nil : try parseKeyPathRoot()
    var value = Expression(.name(Identifier("$0", at: span(from: start)), []), at: span(from: start))
    var count = 0
    while let next = try parseKeyPathComponent(value, from: start) {
      value = next
      count += 1
      try limit(height + count)
    }
    height += count
    if count == 0 { throw fail("expected-name", "expected a property name in key path") }
    let text = String(decoding: view.bytes[tokens[first].start..<previousEnd], as: UTF8.self)
    return Expression(.keyPath(KeyPathSyntax(root: root, value: value, text: text)), at: span(from: start))
  }

  private mutating func parseKeyPathComponent(_ value: Expression, from start: Int) throws(Failure)
    -> Expression?
  {
    switch current.kind {
    case .period where !current.startsLine, .prefixPeriod where !current.startsLine:
      advance()
      if at(.leftBracket) { return value }
      guard atWord || at(.integer) else {
        throw fail("expected-name", "expected a property name after '.' in key path")
      }
      let name = takeIdentifier()
      if name.text == "self" { return value }
      return Expression(.member(value, name), at: span(from: start))
    case _: return try parseAccess(value, from: start)
    }
  }

  private mutating func parseKeyPathRoot() throws(Failure) -> TypeSyntax {
    let start = index
    if at(.leftBracket) { return try parseCollectionType() }
    guard atName else { throw fail("expected-type", "expected '.' or a type after '\\' in key path") }
    let name = takeIdentifier()
    return TypeSyntax(.named(name, try parseGenericArguments()), at: span(from: start))
  }
}

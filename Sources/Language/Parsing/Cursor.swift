import Diagnostics

/// Looking at tokens and taking them.
extension Parser {
  var current: Token { tokens[index] }

  /// The token some places ahead; the end token beyond the end.
  func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, tokens.count - 1)] }

  mutating func advance() {
    split = 0
    if index < tokens.count - 1 { index += 1 }
  }

  func at(_ kind: Token.Kind) -> Bool { current.kind == kind }
  func at(_ keyword: Keyword) -> Bool { current.keyword == keyword }

  /// Whether the current token is a word that is reserved only here, such as `get`.
  func at(word: String) -> Bool { current.kind == .identifier && isText(current, word) }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard at(kind) else { return false }
    advance()
    return true
  }

  mutating func take(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  mutating func take(word: String) -> Bool {
    guard at(word: word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: Token.Kind, _ message: String, hint: String? = nil) throws(Failure) {
    guard !take(kind) else { return }
    throw fail("expected-token", message, hint: hint)
  }

  mutating func expect(_ keyword: Keyword, _ message: String, hint: String? = nil) throws(Failure) {
    guard !take(keyword) else { return }
    throw fail("expected-token", message, hint: hint)
  }

  /// Compares a token's text without making a string.
  func isText(_ token: Token, _ text: String) -> Bool {
    let bytes = view.bytes[token.range]
    return bytes.count == text.utf8.count && bytes.elementsEqual(text.utf8)
  }

  func text(of token: Token) -> String { String(decoding: view.bytes[token.range], as: UTF8.self) }
}

/// Operators taken byte by byte, where generic argument lists and types need it.
extension Parser {
  /// The first byte not yet taken of the current token, if it is of an operator.
  private var operatorByte: UInt8? {
    switch current.kind {
    case .prefixOperator, .postfixOperator, .binaryOperator, .postfixQuestion, .infixQuestion,
      .postfixExclamation, .prefixAmpersand, .equal:
      view.bytes[current.start + split]
    case _: nil
    }
  }

  func at(operatorByte byte: UInt8) -> Bool { operatorByte == byte }

  mutating func take(operatorByte byte: UInt8) -> Bool {
    guard operatorByte == byte else { return false }
    if current.start + split + 1 < current.end { split += 1 } else { advance() }
    return true
  }

  /// Whether the current token is an operator with just this text.
  func at(operator text: String) -> Bool {
    operatorByte != nil && split == 0 && isText(current, text)
  }

  /// Whether `=` comes next, also as what is left of `>=`.
  var atEqual: Bool {
    at(.equal) || (split > 0 && current.end - current.start - split == 1 && at(operatorByte: 0x3D))
  }

  mutating func takeEqual() -> Bool {
    guard atEqual else { return false }
    advance()
    return true
  }
}

/// Places.
extension Parser {
  func span(of token: Token) -> SourceSpan { view.span(token.range) }

  /// From the start of a token to the end of the last one taken.
  func span(from start: Int) -> SourceSpan {
    view.span(tokens[start].start..<max(previousEnd, tokens[start].start))
  }

  /// One past the last byte taken.
  var previousEnd: Int {
    if split > 0 { return current.start + split }
    return index > 0 ? tokens[index - 1].end : 0
  }

  var afterPrevious: SourceSpan {
    let end = previousEnd
    return end > 0 ? view.span((end - 1)..<end).trailing : view.span(0..<0)
  }

  /// The current token as a name.
  func identifier() -> Identifier {
    let token = current
    let range = token.kind == .quotedIdentifier ? (token.start + 1)..<(token.end - 1) : token.range
    return Identifier(String(decoding: view.bytes[range], as: UTF8.self), at: span(of: token))
  }

  mutating func takeIdentifier() -> Identifier {
    let name = identifier()
    advance()
    return name
  }

  var atName: Bool { current.kind == .identifier || current.kind == .quotedIdentifier }

  /// Whether the current token can be a label or a member's name: any word.
  var atWord: Bool { atName || current.kind == .keyword }
}

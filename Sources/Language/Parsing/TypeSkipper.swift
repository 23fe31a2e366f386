import Diagnostics

/// Finds where a type would end, without building it: for telling `a<b>(c)` from `a < b`.
struct TypeSkipper {
  private let parser: Parser
  private var index: Int
  private var split: Int
  /// Longer lists do not occur; the bound keeps reading linear.
  private var budget = 100

  init(_ parser: Parser) {
    self.parser = parser
    self.index = parser.index
    self.split = parser.split
  }

  /// Whether `<` at the current token begins generic arguments, by what follows the `>` as in Swift.
  static func isGenericArgumentList(_ parser: Parser) -> Bool {
    guard parser.at(operatorByte: 0x3C), parser.split == 0 else { return false }
    var skipper = TypeSkipper(parser)
    guard skipper.skipGenericArguments() else { return false }
    if skipper.split > 0 { return skipper.byte == 0x3F || skipper.byte == 0x21 }
    let next = parser.tokens[skipper.index]
    switch next.kind {
    case .leftParenthesis, .leftBracket: return !next.startsLine
    case .rightParenthesis, .rightBracket, .leftBrace, .rightBrace, .period, .prefixPeriod, .comma,
      .semicolon, .end, .postfixExclamation, .postfixQuestion, .colon, .interpolationClose:
      return true
    case _: return next.startsLine
    }
  }

  /// The token after a type that begins at the current token; nil where none does.
  static func endOfType(_ parser: Parser, from start: Int) -> Int? {
    var skipper = TypeSkipper(parser)
    (skipper.index, skipper.split) = (start, 0)
    return skipper.skipType() && skipper.split == 0 ? skipper.index : nil
  }

  private var token: Token { parser.tokens[index] }

  private var byte: UInt8 {
    switch token.kind {
    case .prefixOperator, .postfixOperator, .binaryOperator, .postfixQuestion, .infixQuestion,
      .postfixExclamation, .prefixAmpersand, .equal:
      parser.view.bytes[token.start + split]
    case _: 0
    }
  }

  private mutating func take(byte expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    if token.start + split + 1 < token.end { split += 1 } else { advance() }
    return true
  }

  private mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  private mutating func advance() {
    split = 0
    budget -= 1
    index = min(index + 1, parser.tokens.count - 1)
  }

  private mutating func skipGenericArguments() -> Bool {
    guard take(byte: 0x3C) else { return true }
    repeat {
      guard skipType() else { return false }
    } while take(.comma)
    return take(byte: 0x3E)
  }

  private mutating func skipType() -> Bool {
    guard budget > 0, skipPrimary() else { return false }
    while budget > 0 {
      if token.kind == .postfixQuestion || split > 0, take(byte: 0x3F) { continue }
      if token.kind == .period, parser.tokens[min(index + 1, parser.tokens.count - 1)].kind == .identifier {
        advance()
        advance()
        guard skipGenericArguments() else { return false }
        continue
      }
      return skipResult()
    }
    return false
  }

  private mutating func skipPrimary() -> Bool {
    switch token.kind {
    case .identifier, .quotedIdentifier:
      let isOpaque = parser.isText(token, "some") || parser.isText(token, "any")
      advance()
      if isOpaque, token.kind == .identifier { advance() }
      return skipGenericArguments()
    case .keyword where token.keyword == .selfTypeKeyword || token.keyword == .anyTypeKeyword:
      advance()
      return true
    case .leftBracket:
      advance()
      guard skipType(), !take(.colon) || skipType() else { return false }
      return take(.rightBracket)
    case .leftParenthesis: return skipTuple()
    case _: return false
    }
  }

  private mutating func skipTuple() -> Bool {
    advance()
    while token.kind != .rightParenthesis {
      let next = parser.tokens[min(index + 1, parser.tokens.count - 1)]
      if next.kind == .colon {
        advance()
        advance()
      }
      if token.keyword == .inoutKeyword { advance() }
      guard skipType() else { return false }
      if !take(.comma) { break }
    }
    return take(.rightParenthesis)
  }

  private mutating func skipResult() -> Bool {
    if token.keyword == .throwsKeyword { advance() }
    return !take(.arrow) || skipType()
  }
}

import Diagnostics

/// Cuts a view into tokens.
///
/// String literals come as `stringOpen`, texts and interpolations, `stringClose`, always balanced, so that
/// one pass over the bytes suffices and the parser never looks at text again.
public struct Lexer {
  let bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []
  var issues: [LexicalIssue] = []
  /// The literals around the current position, outermost first.
  var strings: [OpenString] = []
  var startsLine = true
  private let keepsComments: Bool
  /// Whether declarations of a library are passed by that can be read later.
  private let skims: Bool
  /// Where the last comment ended.
  private(set) var commentEnd = -1
  /// Where literals were last cut short, so that nested ones give one report.
  var lastBreak = -1

  /// All tokens of a view, comments included, with `end` as the last.
  public static func tokens(of view: SourceView) -> [Token] {
    var lexer = Lexer(view.bytes, keepsComments: true)
    lexer.run()
    return lexer.tokens
  }

  init(_ bytes: [UInt8], keepsComments: Bool, skims: Bool = false) {
    self.bytes = bytes
    self.keepsComments = keepsComments
    self.skims = skims
    tokens.reserveCapacity(bytes.count / (skims ? 16 : 3))
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func run() {
    while true {
      skipSpace()
      guard position < bytes.count else { break }
      if skims, startsLine, strings.isEmpty, skimDeclaration() { continue }
      lexToken()
    }
    closeAllStrings()
    emit(.end, bytes.count..<bytes.count)
  }

  mutating func emit(_ kind: Token.Kind, _ range: Range<Int>, keyword: Keyword? = nil, isBroken: Bool = false)
  {
    tokens.append(Token(kind, range, keyword: keyword, startsLine: startsLine, isBroken: isBroken))
    startsLine = false
  }

  mutating func report(_ id: String, _ range: Range<Int>, _ message: String, hint: String? = nil) {
    issues.append(LexicalIssue(id: id, range: range, message: message, hint: hint))
  }

  func byte(at offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20:
        var place = position + 1
        while place < bytes.count, bytes[place] == 0x20 { place += 1 }
        position = place
      case 0x09, 0x0B, 0x0C: position += 1
      case 0x0A, 0x0D:
        breakStrings()
        startsLine = true
        position += 1
      default: return
      }
    }
  }

  mutating func lexToken() {
    let start = position
    switch bytes[start] {
    case 0x28:
      if !strings.isEmpty { strings[strings.count - 1].depth += 1 }
      single(.leftParenthesis)
    case 0x29: lexRightParenthesis()
    case 0x5B: single(.leftBracket)
    case 0x5D: single(.rightBracket)
    case 0x7B: single(.leftBrace)
    case 0x7D: single(.rightBrace)
    case 0x2C: single(.comma)
    case 0x3A: single(.colon)
    case 0x3B: single(.semicolon)
    case 0x40: single(.at)
    case 0x5C: single(.backslash)
    case 0x22: openString(pounds: 0)
    case 0x23: lexPound()
    case 0x24: lexDollar()
    case 0x27: lexSingleQuoted()
    case 0x60: lexQuotedIdentifier()
    case 0x30...0x39: lexNumber()
    case 0x2F where byte(at: start + 1) == 0x2F: lexLineComment()
    case 0x2F where byte(at: start + 1) == 0x2A: lexBlockComment()
    case 0x61...0x7A, 0x41...0x5A, 0x5F: lexIdentifier()
    case let byte where CharacterClasses.isASCIIOperator(byte): lexOperator()
    default: lexOther()
    }
  }

  mutating func single(_ kind: Token.Kind) {
    position += 1
    emit(kind, (position - 1)..<position)
  }

  private mutating func lexOther() {
    if let (scalar, length) = CharacterClasses.decode(bytes, at: position) {
      if CharacterClasses.isIdentifierHead(scalar) { return lexIdentifier() }
      if CharacterClasses.isOperatorHead(scalar) { return lexOperator() }
      return lexInvalid(scalar, length: length)
    }
    let start = position
    repeat { position += 1 } while byte(at: position) & 0xC0 == 0x80
    report("invalid-utf8", start..<position, "invalid UTF-8 found in source")
    emit(.invalid, start..<position, isBroken: true)
  }

  private mutating func lexInvalid(_ scalar: UInt32, length: Int) {
    let range = position..<(position + length)
    position += length
    switch scalar {
    case 0xA0:
      return report("invalid-character", range, "non-breaking space found in source", hint: "type a space")
    case 0x201C, 0x201D, 0x201E:
      report("invalid-character", range, "curly quotation mark found in source", hint: "use \"")
    default: report("invalid-character", range, "invalid character in source file")
    }
    emit(.invalid, range, isBroken: true)
  }

  private mutating func lexIdentifier() {
    let start = position
    skipIdentifier()
    let range = start..<position
    if let keyword = keyword(in: range) {
      emit(.keyword, range, keyword: keyword)
    } else {
      emit(.identifier, range)
    }
  }

  mutating func skipIdentifier() {
    var place = position
    while place < bytes.count {
      let byte = bytes[place]
      if CharacterClasses.isASCIIIdentifierPart(byte) {
        place += 1
      } else if byte >= 0x80, let (scalar, length) = CharacterClasses.decode(bytes, at: place),
        CharacterClasses.isIdentifierPart(scalar)
      {
        place += length
      } else {
        break
      }
    }
    position = place
  }

  func keyword(in range: Range<Int>) -> Keyword? {
    KeywordTable.keyword(of: bytes[range])
  }

  private mutating func lexQuotedIdentifier() {
    let start = position
    position += 1
    skipIdentifier()
    guard byte(at: position) == 0x60, position > start + 1 else {
      position = max(position, start + 1)
      report("invalid-identifier", start..<position, "expected a name between backticks")
      return emit(.invalid, start..<position, isBroken: true)
    }
    position += 1
    emit(.quotedIdentifier, start..<position)
  }

  private mutating func lexDollar() {
    let start = position
    position += 1
    while CharacterClasses.isDigit(byte(at: position)) { position += 1 }
    if position > start + 1, !CharacterClasses.isASCIIIdentifierPart(byte(at: position)) {
      return emit(.anonymousArgument, start..<position)
    }
    skipIdentifier()
    report(
      "invalid-identifier", start..<position, "'$' begins only the arguments of a closure, $0, $1 and so on",
      hint: "choose a name without '$'")
    emit(.invalid, start..<position, isBroken: true)
  }

  private mutating func lexLineComment() {
    let start = position
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    emitComment(start..<position)
  }

  /// Block comments nest. One that spans lines counts as a line break, as in Swift.
  private mutating func lexBlockComment() {
    let start = position
    var depth = 1
    var spansLines = false
    position += 2
    while depth > 0, position < bytes.count {
      switch (bytes[position], byte(at: position + 1)) {
      case (0x2F, 0x2A): (depth, position) = (depth + 1, position + 2)
      case (0x2A, 0x2F): (depth, position) = (depth - 1, position + 2)
      case (let byte, _):
        spansLines = spansLines || byte == 0x0A || byte == 0x0D
        position += 1
      }
    }
    if depth > 0 {
      report(
        "unterminated-comment", start..<(start + 2), "unterminated '/*' comment", hint: "close it with '*/'")
    }
    emitComment(start..<position)
    startsLine = startsLine || spansLines
  }

  private mutating func emitComment(_ range: Range<Int>) {
    commentEnd = range.upperBound
    guard keepsComments else { return }
    let wasStart = startsLine
    emit(.comment, range)
    startsLine = wasStart
  }
}

/// A mistake found while cutting tokens, in offsets of the view.
struct LexicalIssue {
  let id: String
  let range: Range<Int>
  let message: String
  let hint: String?
}

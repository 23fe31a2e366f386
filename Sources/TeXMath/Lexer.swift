/// Cuts TeX source into tokens: control sequences, characters, spaces. Comments (`%` to the line's end)
/// disappear.
struct Lexer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The tokens of UTF-8 text; ranges are byte offsets into it. Malformed UTF-8 becomes U+FFFD.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes)
    lexer.tokens.reserveCapacity(bytes.count)
    while lexer.position < bytes.count { lexer.scanToken() }
    return lexer.tokens
  }

  private mutating func scanToken() {
    let byte = bytes[position]
    switch byte {
    case 0x5C: scanCommand()
    case 0x25: skipComment()
    case _ where isSpace(byte): scanSpace()
    default: scanCharacter()
    }
  }

  /// `\` and letters, or `\` and one other character. A backslash that ends the source has an empty name.
  private mutating func scanCommand() {
    let start = position
    position += 1
    let nameStart = position
    while position < bytes.count, isLetter(bytes[position]) { position += 1 }
    if position > nameStart {
      append(.command, text(nameStart..<position), from: start)
      skipSpaces()
    } else if position < bytes.count {
      position += scalarLength(at: position)
      let isControlSpace = isSpace(bytes[nameStart])
      append(.command, isControlSpace ? " " : text(nameStart..<position), from: start)
    } else {
      append(.command, "", from: start)
    }
  }

  private mutating func scanCharacter() {
    let start = position
    let isPlain = bytes[start] < 0x80 && (start + 1 == bytes.count || bytes[start + 1] < 0x80)
    if isPlain {
      position += 1
      return append(.character, Leaves.characters[Int(bytes[start])], from: start)
    }
    position += scalarLength(at: position)
    while position < bytes.count, isCombiningMark(at: position) { position += scalarLength(at: position) }
    append(.character, text(start..<position), from: start)
  }

  private mutating func scanSpace() {
    let start = position
    skipSpaces()
    append(.space, " ", from: start)
  }

  private mutating func skipSpaces() {
    while position < bytes.count, isSpace(bytes[position]) { position += 1 }
  }

  private mutating func skipComment() {
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
  }

  private mutating func append(_ kind: Token.Kind, _ text: String, from start: Int) {
    tokens.append(Token(kind, text, start..<position))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The length of the UTF-8 sequence that begins here, never past the end; 1 where it is malformed.
  private func scalarLength(at offset: Int) -> Int {
    let length =
      switch bytes[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let end = min(offset + length, bytes.count)
    for index in (offset + 1)..<max(end, offset + 1) where bytes[index] & 0xC0 != 0x80 { return 1 }
    return end - offset
  }

  /// U+0300 to U+036F, which modify the character before them.
  private func isCombiningMark(at offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let second = bytes[offset + 1]
    return bytes[offset] == 0xCC && (0x80...0xBF).contains(second)
      || bytes[offset] == 0xCD && (0x80...0xAF).contains(second)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

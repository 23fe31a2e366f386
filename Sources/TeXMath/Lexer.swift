/// Cuts TeX source into tokens: control sequences, characters, spaces. Comments (`%` to the line's end)
/// disappear.
struct Lexer {
  private let bytes: [UInt8]
  private var position = 0

  /// Ranges of the tokens are byte offsets into this UTF-8 text. Malformed UTF-8 becomes U+FFFD.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// All tokens of a text.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes)
    var tokens: [Token] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  /// The next token, or nil at the end.
  mutating func next() -> Token? {
    while position < bytes.count, bytes[position] == 0x25 { skipComment() }
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    if byte == 0x5C { return scanCommand() }
    return isSpace(byte) ? scanSpace() : scanCharacter()
  }

  /// Reads no further.
  mutating func stop() { position = bytes.count }

  /// `\` and letters, or `\` and one other character. A backslash that ends the source has an empty name.
  private mutating func scanCommand() -> Token {
    let start = position
    position += 1
    let nameStart = position
    while position < bytes.count, isLetter(bytes[position]) { position += 1 }
    if position > nameStart {
      let token = Token(.command, text(nameStart..<position), start..<position)
      skipSpaces()
      return token
    }
    guard position < bytes.count else { return Token(.command, "", start..<position) }
    position += scalarLength(at: position)
    let isControlSpace = isSpace(bytes[nameStart])
    return Token(.command, isControlSpace ? " " : text(nameStart..<position), start..<position)
  }

  private mutating func scanCharacter() -> Token {
    let start = position
    let isPlain = bytes[start] < 0x80 && (start + 1 == bytes.count || bytes[start + 1] < 0x80)
    if isPlain {
      position += 1
      return Token(.character, Leaves.characters[Int(bytes[start])], start..<position)
    }
    position += scalarLength(at: position)
    while position < bytes.count, isCombiningMark(at: position) { position += scalarLength(at: position) }
    return Token(.character, text(start..<position), start..<position)
  }

  private mutating func scanSpace() -> Token {
    let start = position
    skipSpaces()
    return Token(.space, " ", start..<position)
  }

  private mutating func skipSpaces() {
    while position < bytes.count, isSpace(bytes[position]) { position += 1 }
  }

  private mutating func skipComment() {
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
  }

  private func text(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
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

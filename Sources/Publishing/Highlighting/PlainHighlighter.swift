import Language

/// Finds comments, strings, numbers and keywords in code of another language, from left to right.
struct PlainHighlighter {
  private let bytes: [UInt8]
  private let grammar: Grammar
  private var cursor = 0
  private var found: [(range: Range<Int>, class: HighlightClass)] = []

  /// The classes of a text's parts, ascending; what has none looks like the text around it.
  static func classes(of bytes: [UInt8], in grammar: Grammar) -> [(range: Range<Int>, class: HighlightClass)]
  {
    var highlighter = PlainHighlighter(bytes, grammar)
    while highlighter.cursor < bytes.count { highlighter.step() }
    return highlighter.found
  }

  private init(_ bytes: [UInt8], _ grammar: Grammar) {
    self.bytes = bytes
    self.grammar = grammar
  }

  private mutating func step() {
    if grammar.keys == .lines, isLineStart, readKey() { return }
    if readBlockComment() || readComment() || readString(from: cursor) || readSigil() { return }
    if isDigit(bytes[cursor]) { return readNumber() }
    if isNameStart(bytes[cursor]) { return readName() }
    cursor += 1
  }

  private mutating func add(_ start: Int, _ highlight: HighlightClass) {
    if cursor > start { found.append((start..<cursor, highlight)) }
  }

  // MARK: Comments

  private mutating func readComment() -> Bool {
    guard grammar.hasComments, bytes[cursor] == UInt8(ascii: "#") else { return false }
    let isAfterBlank = cursor == 0 || isSpace(bytes[cursor - 1]) || bytes[cursor - 1] == UInt8(ascii: ";")
    guard isAfterBlank || !grammar.commentsFollowBlanks else { return false }
    let start = cursor
    skipToLineEnd()
    add(start, .comment)
    return true
  }

  private mutating func readBlockComment() -> Bool {
    guard let (open, close) = grammar.blockComment, isHere(open) else { return false }
    let start = cursor
    var depth = 0
    while cursor < bytes.count {
      if isHere(open) {
        depth += 1
        cursor += open.utf8.count
      } else if isHere(close) {
        depth -= 1
        cursor += close.utf8.count
        if depth == 0 { break }
      } else {
        cursor += 1
      }
    }
    add(start, .comment)
    return true
  }

  // MARK: Strings

  /// A string whose quote stands at the cursor; its class begins at `start`, where a prefix may stand.
  private mutating func readString(from start: Int) -> Bool {
    guard let quote = grammar.quotes.first(where: { isHere($0.mark) }) else { return false }
    if grammar.hasTransposition, quote.mark == "'", start > 0, endsOperand(bytes[start - 1]) { return false }
    cursor += quote.mark.utf8.count
    while cursor < bytes.count, !isHere(quote.mark), quote.spansLines || !isLineEnd(bytes[cursor]) {
      cursor += quote.escapes && bytes[cursor] == UInt8(ascii: "\\") ? 2 : 1
    }
    cursor = min(
      cursor + (cursor < bytes.count && isHere(quote.mark) ? quote.mark.utf8.count : 0), bytes.count)
    add(start, grammar.keys == .quoted && isBeforeColon ? .type : .string)
    return true
  }

  private var isBeforeColon: Bool {
    bytes[cursor...].first { !isSpace($0) } == UInt8(ascii: ":")
  }

  // MARK: Names and numbers

  private mutating func readNumber() {
    let start = cursor
    while cursor < bytes.count, continuesNumber { cursor += 1 }
    add(start, .number)
  }

  /// Digits, letters (`0x1F`, `2e5`, `3L`), points, and the sign of an exponent.
  private var continuesNumber: Bool {
    let byte = bytes[cursor]
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
      return bytes[cursor - 1] | 0x20 == UInt8(ascii: "e")
    }
    let isPoint = byte == UInt8(ascii: ".") && cursor + 1 < bytes.count && !isNameStart(bytes[cursor + 1])
    return isDigit(byte) || isNameStart(byte) || isPoint && bytes[cursor - 1] != byte
  }

  private mutating func readName() {
    let start = cursor
    while cursor < bytes.count, isNamePart(bytes[cursor]) { cursor += 1 }
    let name = String(decoding: bytes[start..<cursor], as: UTF8.self)
    if grammar.stringPrefixes.contains(name.lowercased()), cursor < bytes.count, readString(from: start) {
      return
    }
    if grammar.keywords.contains(name) { add(start, .keyword) }
  }

  /// `$x`, `${x}`, `@name`.
  private mutating func readSigil() -> Bool {
    guard grammar.sigils.contains(Unicode.Scalar(bytes[cursor])), cursor + 1 < bytes.count else {
      return false
    }
    let (start, next) = (cursor, bytes[cursor + 1])
    guard isNameStart(next) || isDigit(next) || next == UInt8(ascii: "{") else { return false }
    cursor += 2
    while cursor < bytes.count, isNamePart(bytes[cursor]) { cursor += 1 }
    if next == UInt8(ascii: "{"), cursor < bytes.count, bytes[cursor] == UInt8(ascii: "}") { cursor += 1 }
    add(start, .attribute)
    return true
  }

  // MARK: Keys of YAML

  private var isLineStart: Bool { cursor == 0 || isLineEnd(bytes[cursor - 1]) }

  /// `key:` behind the indent and the dashes of lists.
  private mutating func readKey() -> Bool {
    while cursor < bytes.count, bytes[cursor] == UInt8(ascii: " ") || isDash { cursor += 1 }
    let start = cursor
    var end = start
    while end < bytes.count, isKeyPart(bytes[end]) { end += 1 }
    guard end > start, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return start == bytes.count }
    guard end + 1 == bytes.count || isSpace(bytes[end + 1]) else { return false }
    cursor = end
    add(start, .type)
    return true
  }

  private var isDash: Bool {
    bytes[cursor] == UInt8(ascii: "-") && cursor + 1 < bytes.count && bytes[cursor + 1] == UInt8(ascii: " ")
  }

  private func isKeyPart(_ byte: UInt8) -> Bool {
    isNamePart(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
  }

  // MARK: Bytes

  private func isHere(_ mark: String) -> Bool { bytes[cursor...].starts(with: mark.utf8) }

  private mutating func skipToLineEnd() {
    while cursor < bytes.count, !isLineEnd(bytes[cursor]) { cursor += 1 }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte) || grammar.namesHoldDots && byte == UInt8(ascii: ".")
  }

  private func endsOperand(_ byte: UInt8) -> Bool {
    isNamePart(byte) || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "'")
  }
}

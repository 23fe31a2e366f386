/// The bytes that Markdown gives a meaning.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let dollar = UInt8(ascii: "$")
  static let pipe = UInt8(ascii: "|")
  static let quote = UInt8(ascii: "\"")
  static let colon = UInt8(ascii: ":")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let hash = UInt8(ascii: "#")
  static let dash = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let bang = UInt8(ascii: "!")
  static let caret = UInt8(ascii: "^")
  static let ampersand = UInt8(ascii: "&")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  /// Stands for a byte that cannot be shown; it becomes U+FFFD in text.
  static let substitute: UInt8 = 0x1A
}

extension UInt8 {
  var isBlank: Bool { self == ASCII.space || self == ASCII.tab }
  var isLineEnd: Bool { self == ASCII.newline || self == ASCII.carriageReturn }
  var isWhitespace: Bool { isBlank || isLineEnd }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// What words and numbers are made of.
  var isWordPart: Bool { isLetter || isDigit || self >= 0x80 }
  /// ASCII punctuation as in CommonMark, section 2.1.
  var isPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isDigit && !isLetter
  }
  /// What an id is made of after its first letter.
  var isIdentifierPart: Bool {
    isLetter || isDigit || self == ASCII.dash || self == ASCII.colon || self == 0x5F || self == 0x2E
      || self >= 0x80
  }
}

/// Some of ASCII's characters.
struct ByteSet {
  private let low: UInt64
  private let high: UInt64

  init(_ characters: StaticString) {
    let bytes = characters.withUTF8Buffer { Array($0) }
    low = bytes.filter { $0 < 64 }.reduce(0) { $0 | 1 << UInt64($1) }
    high = bytes.filter { $0 >= 64 }.reduce(0) { $0 | 1 << UInt64($1 - 64) }
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 128 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }

  /// The next of them from an offset on, or the end of the search.
  func next(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < end, !contains(bytes[at]) { at += 1 }
      return at
    }
  }
}

/// The part of a range without blanks and line ends at either end.
func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end, bytes[start].isWhitespace { start += 1 }
  while end > start, bytes[end - 1].isWhitespace { end -= 1 }
  return start..<end
}

/// The text of bytes, with U+FFFD for what cannot be shown.
func shownText(_ bytes: some Collection<UInt8>) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  guard bytes.contains(ASCII.substitute) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0x1A ? "\u{FFFD}" : $0 }))
}

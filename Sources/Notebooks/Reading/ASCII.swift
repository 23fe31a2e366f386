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

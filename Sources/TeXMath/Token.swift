/// One token of TeX, with the bytes of the view that it stands for.
///
/// A token that a macro produced carries the place of the macro's call, so every message points at
/// what the author typed.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A control sequence; the text is its name without the backslash.
    case command
    /// One character of input.
    case character
    /// A run of white space; math ignores it, text does not.
    case space
    /// The end of the source.
    case end
  }

  let kind: Kind
  let text: String
  let start: Int
  let end: Int
  /// The character, where it is one of ASCII; else 0.
  let ascii: UInt8

  init(_ kind: Kind, _ text: String, _ range: Range<Int>) {
    self.kind = kind
    self.text = text
    start = range.lowerBound
    end = range.upperBound
    ascii = kind == .character && text.utf8.count == 1 ? text.utf8.first ?? 0 : 0
  }

  var range: Range<Int> { start..<end }

  /// As the author would type it.
  var spelling: String { kind == .command ? "\\" + text : text }

  /// Whether it is this character of ASCII.
  func isCharacter(_ character: Unicode.Scalar) -> Bool { ascii == UInt8(ascii: character) }
  func isCommand(_ name: String) -> Bool {
    kind == .command && text.utf8.count == name.utf8.count && text == name
  }

  var isDigit: Bool { (0x30...0x39).contains(ascii) }
  var isLetter: Bool { (0x61...0x7A).contains(ascii | 0x20) }

  /// The same token, standing at another place.
  func moved(to range: Range<Int>) -> Token {
    Token(kind, text, range)
  }
}

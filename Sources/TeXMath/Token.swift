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

  var range: Range<Int> { start..<end }

  /// As the author would type it.
  var spelling: String { kind == .command ? "\\" + text : text }

  func isCharacter(_ character: String) -> Bool { kind == .character && text == character }
  func isCommand(_ name: String) -> Bool { kind == .command && text == name }

  var isDigit: Bool {
    guard kind == .character, let byte = text.utf8.first else { return false }
    return (0x30...0x39).contains(byte)
  }

  /// The same token, standing at another place.
  func moved(to range: Range<Int>) -> Token {
    Token(kind: kind, text: text, start: range.lowerBound, end: range.upperBound)
  }
}

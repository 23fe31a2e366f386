import Markup

/// Elements of one letter or digit, made once: most of a formula consists of them. Operators have theirs in
/// `OperatorDictionary`.
enum Leaves {
  /// `mi` by the letter's code in ASCII.
  static let letters = characters.map { Node("mi", [], [.text($0)]) }
  /// The same with the room that a leaning letter needs.
  static let leaningLetters = characters.map { text in
    Node("mi", Slant.of(text).map { [.class($0.styleClass)] } ?? [], [.text(text)])
  }
  /// `mn` by the digit's code.
  static let digits = characters.map { Node("mn", [], [.text($0)]) }
  /// `mspace` by its width in mu.
  static let spaces = (0...18).map { Node("mspace", [Attribute("width", Length.mu($0).text)]) }

  /// The characters of ASCII.
  static let characters = (0..<128).map { String(Unicode.Scalar(UInt8($0))) }
}

extension String {
  /// The code of the character, where it is a single one of ASCII.
  var asciiCode: Int? {
    guard utf8.count == 1, let byte = utf8.first, byte < 0x80 else { return nil }
    return Int(byte)
  }

  /// The scalar, where it is a single one.
  var onlyScalar: Unicode.Scalar? {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next(), scalars.next() == nil else { return nil }
    return first
  }
}

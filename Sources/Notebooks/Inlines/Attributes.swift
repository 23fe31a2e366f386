/// `{#id}` at the end of a text.
struct TrailingAttribute {
  /// From the blanks before the brace to the brace's end.
  let range: Range<Int>
  /// The name between `{#` and `}`.
  let name: Range<Int>
  /// Whether the name may be an id: a letter, then letters, digits, `-`, `_`, `:`, `.`.
  let isValid: Bool

  /// The attribute that ends a range of bytes, or nil where there is none.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let range = trimmed(range, in: bytes)
    guard let last = range.last, bytes[last] == ASCII.closeBrace else { return nil }
    guard let open = bytes[range].lastIndex(of: ASCII.openBrace) else { return nil }
    guard open + 1 <= last, bytes[open + 1] == ASCII.hash else { return nil }
    guard open == range.lowerBound || bytes[open - 1].isBlank else { return nil }
    let name = (open + 2)..<last
    var start = open
    while start > range.lowerBound, bytes[start - 1].isBlank { start -= 1 }
    self.range = start..<range.upperBound
    self.name = name
    isValid =
      !name.isEmpty && !bytes[name.lowerBound].isDigit && bytes[name].allSatisfy { $0.isIdentifierPart }
  }
}

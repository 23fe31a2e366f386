/// `{#id}` at the end of a text.
struct TrailingAttribute {
  /// From the blanks before the brace to the brace's end.
  let range: Range<Int>
  /// The name between `{#` and `}` or a blank.
  let name: Range<Int>
  /// What stands behind the name and means nothing here: `.unnumbered` of `{#id .unnumbered}`.
  let surplus: Range<Int>
  /// Whether the name may be an id: a letter, then letters, digits, `-`, `_`, `:`, `.`.
  let isValid: Bool

  /// The attribute that ends a range of bytes, or nil where there is none.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let range = trimmed(range, in: bytes)
    guard let last = range.last, bytes[last] == ASCII.closeBrace else { return nil }
    guard let open = bytes[range].lastIndex(of: ASCII.openBrace) else { return nil }
    guard open + 1 <= last, bytes[open + 1] == ASCII.hash else { return nil }
    guard open == range.lowerBound || bytes[open - 1].isBlank else { return nil }
    let blank = bytes[(open + 2)..<last].firstIndex { $0.isBlank } ?? last
    let name = (open + 2)..<blank
    surplus = trimmed(blank..<last, in: bytes)
    var start = open
    while start > range.lowerBound, bytes[start - 1].isBlank { start -= 1 }
    self.range = start..<range.upperBound
    self.name = name
    isValid =
      !name.isEmpty && !bytes[name.lowerBound].isDigit && bytes[name].allSatisfy { $0.isIdentifierPart }
  }
}

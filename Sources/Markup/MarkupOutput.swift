/// The text of a tree as it grows, in UTF-8.
struct MarkupOutput {
  private(set) var bytes: [UInt8] = []

  /// Adds signs of markup.
  mutating func append(_ signs: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount))
  }

  /// Adds the name of an element or an attribute.
  mutating func append(name: String) {
    bytes.append(contentsOf: name.utf8)
  }

  mutating func append(verbatim html: String) {
    bytes.append(contentsOf: html.utf8)
  }

  /// Adds text, or the value of an attribute in double quotes. Characters that neither HTML nor XML can hold
  /// (NUL and other controls) become replacement characters.
  mutating func appendEscaped(_ text: String, quotes: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let escape = MarkupOutput.escape(utf8[index], quotes: quotes) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        append(escape)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// What stands for a byte, or nil where it stands for itself.
  private static func escape(_ byte: UInt8, quotes: Bool) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): quotes ? "&quot;" : nil
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): nil
    case UInt8(ascii: "\r"): "&#13;"
    case ..<0x20: "\u{FFFD}"
    default: nil
    }
  }

  /// Style sheets and scripts cannot be escaped; a `</` in them is written so that it ends nothing.
  mutating func appendRawText(_ text: String) {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == UInt8(ascii: "<"), byte == UInt8(ascii: "/") { append("\\") }
      bytes.append(byte)
      previous = byte
    }
  }
}

/// The text of a tree as it grows, in UTF-8: a buffer of its own, since pages consist of very short pieces.
struct MarkupOutput: ~Copyable {
  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1024)
  private var count = 0

  deinit { buffer.deallocate() }

  var bytes: [UInt8] { Array(UnsafeBufferPointer(rebasing: buffer[..<count])) }

  /// Adds signs of markup.
  mutating func append(_ signs: StaticString) {
    append(UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount))
  }

  /// Adds the name of an element or an attribute, or HTML that was checked.
  mutating func append(markup: String) {
    var markup = markup
    markup.withUTF8 { append($0) }
  }

  /// Adds text, or the value of an attribute in double quotes. Characters that neither HTML nor XML can hold
  /// (NUL and other controls) become replacement characters.
  mutating func appendEscaped(_ text: String, quotes: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let escape = MarkupOutput.escape(utf8[index], quotes: quotes) else { continue }
        append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
        append(escape)
        start = index + 1
      }
      append(UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  /// Style sheets and scripts cannot be escaped; a `</` in them is written so that it ends nothing.
  mutating func appendRawText(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices.dropFirst()
      where utf8[index] == UInt8(ascii: "/") && utf8[index - 1] == UInt8(ascii: "<") {
        append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
        append("\\")
        start = index
      }
      append(UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if count + piece.count > buffer.count { grow(by: piece.count) }
    guard let from = piece.baseAddress, let to = buffer.baseAddress else { return }
    (to + count).update(from: from, count: piece.count)
    count += piece.count
  }

  private mutating func grow(by more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(buffer.count * 2, count + more))
    _ = larger.update(fromContentsOf: buffer[..<count])
    buffer.deallocate()
    buffer = larger
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
}

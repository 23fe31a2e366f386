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

  /// Adds HTML that was checked.
  mutating func append(markup: String) {
    var markup = markup
    markup.withUTF8 { append($0) }
  }

  /// Adds one sign of ASCII.
  @inline(__always)
  mutating func append(sign: Unicode.Scalar) {
    reserve(1)
    push(sign)
  }

  /// Adds `<name` or `</name`.
  mutating func append(tag name: String, isEnd: Bool) {
    var name = name
    name.withUTF8 { utf8 in
      reserve(utf8.count + 2)
      push("<")
      if isEnd { push("/") }
      write(utf8)
    }
  }

  /// Adds ` name="`.
  mutating func append(attribute name: String) {
    var name = name
    name.withUTF8 { utf8 in
      reserve(utf8.count + 3)
      push(" ")
      write(utf8)
      push("=")
      push("\"")
    }
  }

  /// Adds text, or the value of an attribute in double quotes. Characters that neither HTML nor XML can hold
  /// (NUL and other controls) become replacement characters.
  mutating func appendEscaped(_ text: String, quotes: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where MarkupOutput.mayNeedEscape(utf8[index]) {
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
    reserve(piece.count)
    write(piece)
  }

  /// Puts a piece behind what there is; there must be room for it.
  @inline(__always)
  private mutating func write(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let from = piece.baseAddress, let to = buffer.baseAddress else { return }
    (to + count).update(from: from, count: piece.count)
    count += piece.count
  }

  /// The same for one sign of ASCII.
  @inline(__always)
  private mutating func push(_ sign: Unicode.Scalar) {
    buffer[count] = UInt8(truncatingIfNeeded: sign.value)
    count += 1
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > buffer.count { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(buffer.count * 2, count + more))
    _ = larger.update(fromContentsOf: buffer[..<count])
    buffer.deallocate()
    buffer = larger
  }

  /// Whether a byte is one of those few, all before `?`, that something else may stand for.
  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x3F && (byte < 0x20 || byte == 0x22 || byte == 0x26 || byte >= 0x3C)
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

/// A tag of raw HTML, as a browser's tokenizer would see it.
struct HTMLTag {
  enum Kind {
    case opening, closing, selfClosing
  }

  struct Attribute {
    /// In lower case.
    let name: String
    let value: String
    /// The attribute with its value.
    let range: Range<Int>
  }

  let kind: Kind
  /// In lower case.
  let name: String
  let attributes: [Attribute]
  let range: Range<Int>
}

/// Finds the tags in a piece of raw HTML by the rules of HTML's tokenizer (WHATWG HTML, 13.2.5).
struct HTMLTagReader {
  private let bytes: [UInt8]
  private let end: Int
  private var cursor: Int
  private(set) var tags: [HTMLTag] = []
  /// A tag or comment that the piece does not finish: a browser would read on in what follows.
  private(set) var unfinished: Range<Int>?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (cursor, end) = (0, bytes.count)
    while cursor < end, unfinished == nil { step() }
  }

  private mutating func step() {
    guard bytes[cursor] == ASCII.less, cursor + 1 < end else {
      cursor += 1
      return
    }
    switch bytes[cursor + 1] {
    case ASCII.bang where starts("<!--"): skip(past: "-->", from: cursor + 2)
    case ASCII.bang, UInt8(ascii: "?"): skip(past: ">", from: cursor + 2)
    case UInt8(ascii: "/") where cursor + 2 < end && bytes[cursor + 2].isLetter:
      readTag(nameStart: cursor + 2)
    case _ where bytes[cursor + 1].isLetter: readTag(nameStart: cursor + 1)
    default: cursor += 1
    }
  }

  private func starts(_ text: String) -> Bool { bytes[cursor..<end].starts(with: text.utf8) }

  private mutating func skip(past closer: String, from start: Int) {
    let closing = Array(closer.utf8)
    var at = start
    while at + closing.count <= end {
      if bytes[at..<(at + closing.count)].elementsEqual(closing) {
        cursor = at + closing.count
        return
      }
      at += 1
    }
    unfinished = cursor..<end
  }

  private mutating func readTag(nameStart: Int) {
    let start = cursor
    cursor = nameStart
    while cursor < end, !isNameEnd(bytes[cursor]) { cursor += 1 }
    let name = lowercased(nameStart..<cursor)
    var attributes: [HTMLTag.Attribute] = []
    while cursor < end, bytes[cursor] != ASCII.greater {
      if bytes[cursor].isWhitespace || bytes[cursor] == UInt8(ascii: "/") {
        cursor += 1
      } else if let attribute = readAttribute() {
        attributes.append(attribute)
      }
    }
    guard cursor < end else {
      unfinished = start..<end
      return
    }
    let isSelfClosing = bytes[cursor - 1] == UInt8(ascii: "/")
    cursor += 1
    let kind: HTMLTag.Kind =
      nameStart > start + 1 ? .closing : isSelfClosing ? .selfClosing : .opening
    tags.append(HTMLTag(kind: kind, name: name, attributes: attributes, range: start..<cursor))
  }

  /// nil where a quoted value has no end.
  private mutating func readAttribute() -> HTMLTag.Attribute? {
    let start = cursor
    cursor += 1
    while cursor < end, !isNameEnd(bytes[cursor]), bytes[cursor] != UInt8(ascii: "=") { cursor += 1 }
    let nameEnd = cursor
    var valueStart = cursor
    while valueStart < end, bytes[valueStart].isWhitespace { valueStart += 1 }
    guard valueStart < end, bytes[valueStart] == UInt8(ascii: "=") else {
      return HTMLTag.Attribute(name: lowercased(start..<nameEnd), value: "", range: start..<nameEnd)
    }
    cursor = valueStart + 1
    while cursor < end, bytes[cursor].isWhitespace { cursor += 1 }
    guard let value = readValue() else { return nil }
    return HTMLTag.Attribute(
      name: lowercased(start..<nameEnd), value: shownText(bytes[value]), range: start..<cursor)
  }

  private mutating func readValue() -> Range<Int>? {
    guard cursor < end else { return nil }
    let quote = bytes[cursor]
    guard quote == ASCII.quote || quote == UInt8(ascii: "'") else {
      let start = cursor
      while cursor < end, !bytes[cursor].isWhitespace, bytes[cursor] != ASCII.greater { cursor += 1 }
      return start..<cursor
    }
    let start = cursor + 1
    guard let close = bytes[start..<end].firstIndex(of: quote) else {
      cursor = end
      return nil
    }
    cursor = close + 1
    return start..<close
  }

  private func isNameEnd(_ byte: UInt8) -> Bool {
    byte.isWhitespace || byte == UInt8(ascii: "/") || byte == ASCII.greater
  }

  private func lowercased(_ range: Range<Int>) -> String { shownText(bytes[range]).lowercased() }
}

import Diagnostics

/// Texts that are read as Markdown, for which each character's place in the file is wanted.
extension YAMLFields {
  /// A text where it lies in the file, perhaps folded over several lines.
  mutating func view(_ key: String, _ value: YAMLReader.Value) -> SourceView? {
    guard let scalar = scalar(key, value) else { return nil }
    guard case .scalar(_, let place) = value, let ranges = pieces(of: scalar, place) else {
      report(
        "\(problemID)-value", scalar.span, "the escapes in '\(key)' hide where its text lies",
        hint: "write it without quotes, or in single ones")
      return nil
    }
    return SourceView(text.file, ranges: ranges)
  }

  /// Walks the file along with the text that YAML made of it: a line's end and the indentation after it
  /// stand for one blank, quotes may double or escape a sign.
  private func pieces(of scalar: Spanned<String>, _ place: YAMLReader.Place) -> [Range<Int>]? {
    var walk = ScalarWalk(text.bytes, from: scalar.span.start, to: content.upperBound, hidden.ranges)
    if place.isQuoted { walk.skipQuote() } else { walk.skipBlockHeader() }
    for byte in scalar.value.utf8 {
      guard walk.take(byte) else { return nil }
    }
    return walk.pieces
  }
}

/// A walk through the bytes that a YAML scalar is written with.
private struct ScalarWalk {
  private let bytes: [UInt8]
  private let end: Int
  /// Those that the walk has not passed, in which a backslash escapes nothing.
  private var interpolations: ArraySlice<Range<Int>>
  private var cursor: Int
  private var quote: UInt8 = 0
  private(set) var pieces: [Range<Int>] = []

  init(_ bytes: [UInt8], from start: Int, to end: Int, _ interpolations: [Range<Int>]) {
    self.bytes = bytes
    self.end = end
    self.interpolations = interpolations[...]
    cursor = start
  }

  mutating func skipQuote() {
    quote = bytes[cursor]
    cursor += 1
  }

  /// `|`, `>` and their indicators, to the first line's text.
  mutating func skipBlockHeader() {
    guard cursor < end, bytes[cursor] == ASCII.pipe || bytes[cursor] == ASCII.greater else { return }
    while cursor < end, !bytes[cursor].isLineEnd { cursor += 1 }
    while cursor < end, bytes[cursor].isWhitespace { cursor += 1 }
  }

  /// Finds the next byte of the text; false where it is not written plainly.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == ASCII.space || byte == ASCII.newline { return takeBlank() }
    skipBlanks()
    guard cursor < end else { return false }
    if !isInInterpolation, isEscape { cursor += 1 }
    guard cursor < end, bytes[cursor] == byte else { return false }
    append(cursor)
    cursor += 1
    return true
  }

  private var isInInterpolation: Bool {
    mutating get {
      while let first = interpolations.first, first.upperBound <= cursor { interpolations.removeFirst() }
      return interpolations.first?.contains(cursor) ?? false
    }
  }

  /// A sign that stands for the one behind it.
  private var isEscape: Bool {
    guard quote != 0, cursor + 1 < end else { return false }
    let next = bytes[cursor + 1]
    if quote == ASCII.quote {
      return bytes[cursor] == ASCII.backslash && (next == ASCII.quote || next == ASCII.backslash)
    }
    return bytes[cursor] == quote && next == quote
  }

  /// One blank of the text may be many in the file, and the first of them stands for it.
  private mutating func takeBlank() -> Bool {
    guard cursor < end else { return true }
    if bytes[cursor].isWhitespace {
      append(cursor)
      cursor += 1
    }
    return true
  }

  /// The rest of a fold.
  private mutating func skipBlanks() {
    while cursor < end, bytes[cursor].isWhitespace { cursor += 1 }
  }

  private mutating func append(_ index: Int) {
    if let last = pieces.last, last.upperBound == index {
      pieces[pieces.count - 1] = last.lowerBound..<(index + 1)
    } else {
      pieces.append(index..<(index + 1))
    }
  }
}

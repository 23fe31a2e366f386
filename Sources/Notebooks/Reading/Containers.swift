/// The quotes and list items around a block, and how each of its lines is freed of their markers.
///
/// libcmark keeps this to itself, so it is done again here by the rules of its block parser (CommonMark
/// 0.30, appendix "Phase 1"); the tests compare the two.
struct Containers {
  private var stack: [Container] = []

  private struct Container {
    let kind: Kind
    let line: Int
    /// Just after the marker, on the container's first line.
    let start: LineCursor

    enum Kind {
      case quote
      case item(width: Int)
    }
  }

  var depth: Int { stack.count }

  /// What stands before a new line of a block in here.
  var linePrefix: String {
    stack.map { container in
      switch container.kind {
      case .quote: "> "
      case .item(let width): String(repeating: " ", count: width)
      }
    }.joined()
  }

  /// The cursor after all markers of a line, and whether every container was there; where one was not,
  /// the line is a lazy continuation or belongs to another block.
  func cursor(line: Int, _ text: SourceLines) -> (cursor: LineCursor, isInside: Bool) {
    var cursor = LineCursor(text.line(line))
    for container in stack {
      if container.line == line {
        cursor = container.start
      } else if !match(container.kind, &cursor, text.bytes) {
        return (cursor, false)
      }
    }
    return (cursor, true)
  }

  private func match(_ kind: Container.Kind, _ cursor: inout LineCursor, _ bytes: [UInt8]) -> Bool {
    let (columns, offset) = cursor.indentation(bytes)
    switch kind {
    case .quote:
      guard columns <= 3, offset < cursor.end, bytes[offset] == ASCII.greater else { return false }
      cursor.skipMarker(1, bytes)
      cursor.skipColumns(1, bytes)
      return true
    case .item(let width):
      guard columns >= width || offset == cursor.end else { return false }
      cursor.skipColumns(width, bytes)
      return true
    }
  }

  func enteringQuote(line: Int, _ text: SourceLines) -> Containers {
    var cursor = cursor(line: line, text).cursor
    cursor.skipMarker(1, text.bytes)
    cursor.skipColumns(1, text.bytes)
    return adding(Container(kind: .quote, line: line, start: cursor))
  }

  func enteringItem(line: Int, _ text: SourceLines) -> Containers {
    var cursor = cursor(line: line, text).cursor
    let (indent, offset) = cursor.indentation(text.bytes)
    let marker = markerLength(at: offset, cursor.end, text.bytes)
    cursor.skipMarker(marker, text.bytes)
    var padded = cursor
    let spaces = padded.skipColumns(6, text.bytes)
    let isBare = spaces < 1 || spaces >= 5 || padded.offset == padded.end
    if isBare { cursor.skipColumns(1, text.bytes) }
    let width = indent + marker + (isBare ? 1 : spaces)
    return adding(Container(kind: .item(width: width), line: line, start: isBare ? cursor : padded))
  }

  private func markerLength(at offset: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    var at = offset
    while at < end, bytes[at].isDigit { at += 1 }
    return at - offset + 1
  }

  private func adding(_ container: Container) -> Containers {
    var result = self
    result.stack.append(container)
    return result
  }
}

/// Finds the text of leaf blocks in the file.
struct LeafLines {
  let text: SourceLines
  let containers: Containers

  /// The lines of a paragraph, each from its first character to its line ending; the last is trimmed.
  func paragraph(_ node: CommonMarkTree.Node) -> LeafContent {
    paragraph(node, endLine: node.endLine)
  }

  private func paragraph(_ node: CommonMarkTree.Node, endLine: Int) -> LeafContent {
    let last = max(node.line, min(endLine, text.count))
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(last - node.line + 1)
    for line in node.line...last {
      let start = line == node.line ? text.offset(line: line, column: node.column) : continuation(line)
      ranges.append(start..<max(start, text.lineEnd(line)))
    }
    trimEnd(of: &ranges)
    return LeafContent(text.file, text.bytes, ranges: ranges)
  }

  /// The text of a heading without its `#`s or its underline; `next` is the line where the next block begins.
  func heading(_ node: CommonMarkTree.Node, next: Int?) -> LeafContent {
    let start = text.offset(line: node.line, column: node.column)
    if isATX(start, text.line(node.line).upperBound) {
      return LeafContent(
        text.file, text.bytes, ranges: [withoutHashes(start..<text.line(node.line).upperBound)])
    }
    return paragraph(node, endLine: underline(node, next) - 1)
  }

  /// The last line of a heading: its underline, or its only line.
  func lastLine(ofHeading node: CommonMarkTree.Node, next: Int?) -> Int {
    let start = text.offset(line: node.line, column: node.column)
    return isATX(start, text.line(node.line).upperBound) ? node.line : underline(node, next)
  }

  /// libcmark 0.30 reports a line too many where one follows. Lines that look like the underline may stand
  /// above it, after link definitions.
  private func underline(_ node: CommonMarkTree.Node, _ next: Int?) -> Int {
    let last = max(node.line + 1, min(node.endLine, text.count))
    let mark = if case .heading(level: 1) = node.kind { UInt8(ascii: "=") } else { ASCII.dash }
    let (cursor, isInside) = containers.cursor(line: last, text)
    let isLast = next != last && isInside && isUnderline(cursor, mark)
    return isLast ? last : max(node.line + 1, last - 1)
  }

  private func isUnderline(_ cursor: LineCursor, _ mark: UInt8) -> Bool {
    let (columns, start) = cursor.indentation(text.bytes)
    guard columns <= 3, start < cursor.end, text.bytes[start] == mark else { return false }
    return text.bytes[start..<cursor.end].drop { $0 == mark }.allSatisfy { $0.isBlank }
  }

  /// The lines of an HTML block as they stand, containers' markers taken off. Its text says how many there are:
  /// where a line of its own ends the block, libcmark 0.30 reports a line too few.
  func raw(_ node: CommonMarkTree.Node, _ literal: ArraySlice<UInt8>) -> LeafContent {
    let count = literal.indices.count { index in
      literal[index] == ASCII.newline
        || literal[index] == ASCII.carriageReturn
          && (index + 1 == literal.endIndex || literal[index + 1] != ASCII.newline)
    }
    var ranges: [Range<Int>] = []
    for line in node.line...max(node.line, min(node.line + count - 1, text.count)) {
      let (cursor, isInside) = containers.cursor(line: line, text)
      guard isInside || line == node.line else { break }
      let start = line == node.line ? text.offset(line: line, column: node.column) : cursor.contentStart
      ranges.append(start..<max(start, text.lineEnd(line)))
    }
    trimEnd(of: &ranges)
    return LeafContent(text.file, text.bytes, ranges: ranges)
  }

  private func isATX(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, text.bytes[at] == ASCII.hash { at += 1 }
    guard at > start else { return false }
    return at - start <= 6 && (at == end || text.bytes[at].isBlank)
  }

  private func withoutHashes(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, text.bytes[start] == ASCII.hash { start += 1 }
    let content = trimmed(start..<range.upperBound, in: text.bytes)
    var end = content.upperBound
    while end > content.lowerBound, text.bytes[end - 1] == ASCII.hash { end -= 1 }
    if end == content.lowerBound { return end..<end }
    guard end < content.upperBound, text.bytes[end - 1].isBlank else { return content }
    return trimmed(content.lowerBound..<end, in: text.bytes)
  }

  /// Where a further line's text begins. A lazy line keeps its indent, as in libcmark.
  private func continuation(_ line: Int) -> Int {
    let (cursor, isInside) = containers.cursor(line: line, text)
    return isInside ? cursor.indentation(text.bytes).offset : cursor.contentStart
  }

  private func trimEnd(of ranges: inout [Range<Int>]) {
    while let last = ranges.popLast() {
      let end = trimmed(last, in: text.bytes).upperBound
      guard end > last.lowerBound || ranges.isEmpty else { continue }
      ranges.append(last.lowerBound..<max(end, last.lowerBound))
      break
    }
  }
}

import Diagnostics

/// A code block's text, line by line in the file.
struct CodeLines {
  /// What follows the opening fence, trimmed; empty for indented code.
  let info: Range<Int>
  /// The content's pieces in the file, line endings included.
  let ranges: [Range<Int>]
  /// The text as CommonMark defines it: a tab taken in part leaves spaces.
  let text: String
  /// From the first content line's start to the closing fence's line start.
  let contentRange: Range<Int>
  /// From the opening fence to the end of the closing one.
  let range: Range<Int>
  /// Whether a fence closes it; indented code needs none.
  let isClosed: Bool
  /// The opening fence itself.
  let fence: Range<Int>
  /// What stands before each line of the block.
  let linePrefix: String

  /// The pieces as one view; those that touch are joined.
  func source(_ file: SourceFile) -> SourceView {
    var joined: [Range<Int>] = []
    for range in ranges where !range.isEmpty {
      if let last = joined.last, last.upperBound == range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
    return SourceView(
      file, ranges: joined.isEmpty ? [contentRange.lowerBound..<contentRange.lowerBound] : joined)
  }
}

/// Reads the lines of code blocks.
struct CodeLinesReader {
  let text: SourceLines
  let containers: Containers

  func read(_ node: CommonMarkTree.Node) -> CodeLines {
    let start = text.offset(line: node.line, column: node.column)
    let line = text.line(node.line)
    var length = 0
    while start + length < line.upperBound, text.bytes[start + length] == text.bytes[start] { length += 1 }
    let isFence = length >= 3 && (text.bytes[start] == ASCII.backtick || text.bytes[start] == ASCII.tilde)
    let cursor = containers.cursor(line: node.line, text).cursor
    let isIndented = cursor.indentation(text.bytes).columns >= 4
    return isFence && !isIndented ? fenced(node.line, start, length) : indented(node.line)
  }

  private func fenced(_ first: Int, _ start: Int, _ length: Int) -> CodeLines {
    let open = containers.cursor(line: first, text).cursor
    let offset = open.indentation(text.bytes).offset - open.offset
    var pieces: [Piece] = []
    var line = first + 1
    var close: Range<Int>?
    while line <= text.count {
      var (cursor, isInside) = containers.cursor(line: line, text)
      let isPastEnd = line == text.count && text.line(line).isEmpty
      guard isInside, !isPastEnd else { break }
      close = closingFence(cursor, text.bytes[start], length)
      if close != nil { break }
      cursor.skipColumns(offset, text.bytes)
      pieces.append(Piece(cursor, lineEnd: text.lineEnd(line)))
      line += 1
    }
    let contentStart = first < text.count ? text.file.lineStarts[first] : text.bytes.count
    let contentEnd = line <= text.count ? text.file.lineStarts[line - 1] : text.bytes.count
    let end = close?.upperBound ?? max(contentStart, contentEnd)
    let info = trimmed((start + length)..<text.line(first).upperBound, in: text.bytes)
    return CodeLines(
      info: info, ranges: pieces.map { $0.range }, text: joined(pieces),
      contentRange: contentStart..<max(contentStart, contentEnd), range: start..<max(end, start + length),
      isClosed: close != nil, fence: start..<(start + length),
      linePrefix: containers.linePrefix + String(repeating: " ", count: offset))
  }

  private func closingFence(_ cursor: LineCursor, _ mark: UInt8, _ length: Int) -> Range<Int>? {
    let (columns, start) = cursor.indentation(text.bytes)
    guard columns <= 3 else { return nil }
    var at = start
    while at < cursor.end, text.bytes[at] == mark { at += 1 }
    guard at - start >= length, text.bytes[at..<cursor.end].allSatisfy({ $0.isBlank }) else { return nil }
    return start..<at
  }

  private func indented(_ first: Int) -> CodeLines {
    var pieces: [Piece] = []
    var line = first
    while line <= text.count {
      var (cursor, isInside) = containers.cursor(line: line, text)
      guard isInside, cursor.isBlank(text.bytes) || cursor.indentation(text.bytes).columns >= 4 else { break }
      cursor.skipColumns(4, text.bytes)
      pieces.append(Piece(cursor, lineEnd: text.lineEnd(line)))
      line += 1
    }
    while let last = pieces.last, text.bytes[last.range].allSatisfy({ $0.isWhitespace }) {
      pieces.removeLast()
    }
    let start = pieces.first?.range.lowerBound ?? text.line(first).lowerBound
    let end = pieces.last.map { trimmed($0.range, in: text.bytes).upperBound } ?? start
    return CodeLines(
      info: start..<start, ranges: pieces.map { $0.range }, text: joined(pieces), contentRange: start..<end,
      range: start..<end, isClosed: true, fence: start..<start, linePrefix: containers.linePrefix + "    ")
  }

  /// The pieces as text; every line ends with LF, whatever ended it in the file.
  private func joined(_ pieces: [Piece]) -> String {
    var bytes: [UInt8] = []
    for piece in pieces {
      bytes += Array(repeating: ASCII.space, count: piece.spaces)
      let start = piece.range.lowerBound + (piece.spaces > 0 ? 1 : 0)
      var end = piece.range.upperBound
      while end > start, text.bytes[end - 1].isLineEnd { end -= 1 }
      bytes += text.bytes[start..<end] + [ASCII.newline]
    }
    return shownText(bytes)
  }
}

/// One line of code; where a tab was taken in part it begins with that tab, which counts as `spaces`.
private struct Piece {
  let range: Range<Int>
  let spaces: Int

  init(_ cursor: LineCursor, lineEnd: Int) {
    range = cursor.offset..<max(cursor.offset, lineEnd)
    spaces = cursor.tabRemainder
  }
}

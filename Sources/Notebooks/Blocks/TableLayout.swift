import Diagnostics

/// Where a pipe table's cells lie in its paragraph (GFM, section 4.10).
struct TableLayout {
  let alignments: [PipeTable.Alignment]
  /// The part of the paragraph that the table takes, with the line ending before it.
  let hidden: Range<Int>
  let start: Int
  /// The cells' texts in the file, row by row; each becomes a fragment.
  let cells: [[Range<Int>]]
  /// The header and then the rows.
  let rows: [Row]
  let diagnostics: [Diagnostic]

  struct Row {
    let span: SourceSpan
    /// The numbers of the fragments.
    let fragments: Range<Int>
  }

  init?(_ content: LeafContent, from start: Int, fragments: Int) {
    guard content.bytes.contains(ASCII.pipe) else { return nil }
    let lines = TableLayout.lines(content.bytes, from: start)
    guard let header = TableLayout.headerIndex(content, lines) else { return nil }
    let columns = TableLayout.alignments(content.bytes, lines[header + 1])
    var (cells, rows, diagnostics): ([[Range<Int>]], [Row], [Diagnostic]) = ([], [], [])
    for (index, line) in lines.enumerated() where index == header || index > header + 1 {
      // A line `:::` closes what was reported where it was opened.
      if content.bytes[lines[header].lowerBound] == ASCII.pipe, !content.bytes[line].contains(ASCII.pipe),
        !content.bytes[line].starts(with: ":::".utf8)
      {
        diagnostics.append(TableLayout.noRow(content.span(line)))
      }
      var row = TableLayout.cells(content.bytes, line)
      if row.count > columns.count {
        let extra = content.span(row[columns.count].lowerBound..<line.upperBound)
        diagnostics.append(TableLayout.tooMany(row.count, columns.count, extra))
        row.removeLast(row.count - columns.count)
      }
      while row.count < columns.count { row.append(line.upperBound..<line.upperBound) }
      let first = fragments + cells.count
      cells += row.map { TableLayout.unescaped(content, $0) }
      rows.append(Row(span: content.span(line), fragments: first..<(first + columns.count)))
    }
    self.start = lines[header].lowerBound
    let before = header > 0 ? lines[header - 1].upperBound : self.start
    (alignments, self.cells, self.rows, self.diagnostics) = (columns, cells, rows, diagnostics)
    hidden = before..<content.bytes.count
  }

  private static func tooMany(_ found: Int, _ expected: Int, _ span: SourceSpan) -> Diagnostic {
    .error(
      "too-many-cells", at: span, "this row has \(found) cells, the header has \(expected)",
      hint: "write '\\|' for a pipe inside a cell, in code and math too")
  }

  private static func noRow(_ span: SourceSpan) -> Diagnostic {
    .foreignSyntax(
      at: span, "this line is a row of the table above it",
      hint: "leave a line free between a table and its caption or the text; a row begins with '|'")
  }

  private static func lines(_ bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var at = start
    while at < bytes.count {
      let end = bytes[at...].firstIndex { $0.isLineEnd } ?? bytes.count
      lines.append(trimmed(at..<end, in: bytes))
      at = end + 1
      if at < bytes.count, bytes[end] == ASCII.carriageReturn, bytes[at] == ASCII.newline { at += 1 }
    }
    return lines
  }

  private static func headerIndex(_ content: LeafContent, _ lines: [Range<Int>]) -> Int? {
    guard lines.count > 1 else { return nil }
    return (0..<(lines.count - 1)).first { index in
      let columns = alignments(content.bytes, lines[index + 1]).count
      return columns > 0 && cells(content.bytes, lines[index]).count == columns
    }
  }

  /// The alignments of a delimiter row; empty where the line is none.
  private static func alignments(_ bytes: [UInt8], _ line: Range<Int>) -> [PipeTable.Alignment] {
    guard bytes[line].contains(ASCII.pipe), bytes[line].contains(ASCII.dash) else { return [] }
    var result: [PipeTable.Alignment] = []
    for cell in cells(bytes, line) {
      guard let alignment = alignment(bytes[cell]) else { return [] }
      result.append(alignment)
    }
    return result
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> PipeTable.Alignment? {
    let (left, right) = (cell.first == ASCII.colon, cell.last == ASCII.colon)
    let dashes = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == ASCII.dash }) else { return nil }
    return left ? (right ? .center : .left) : (right ? .right : .unspecified)
  }

  /// The trimmed cells of a line; pipes at its ends are optional, `\|` is no end of a cell.
  private static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var (cells, start): ([Range<Int>], Int) = ([], line.lowerBound)
    if start < line.upperBound, bytes[start] == ASCII.pipe { start += 1 }
    var at = start
    while at < line.upperBound {
      if bytes[at] == ASCII.pipe, at == line.lowerBound || bytes[at - 1] != ASCII.backslash {
        cells.append(trimmed(start..<at, in: bytes))
        start = at + 1
      }
      at += 1
    }
    if start < line.upperBound { cells.append(trimmed(start..<line.upperBound, in: bytes)) }
    return cells
  }

  /// A cell without the backslashes before its pipes.
  private static func unescaped(_ content: LeafContent, _ cell: Range<Int>) -> [Range<Int>] {
    var (ranges, start): ([Range<Int>], Int) = ([], cell.lowerBound)
    for at in cell where content.bytes[at] == ASCII.backslash {
      guard at + 1 < cell.upperBound, content.bytes[at + 1] == ASCII.pipe else { continue }
      ranges += content.fileRanges(start..<at)
      start = at + 1
    }
    return ranges + content.fileRanges(start..<cell.upperBound)
  }
}

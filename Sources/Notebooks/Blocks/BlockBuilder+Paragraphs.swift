import Diagnostics

/// Paragraphs may turn out to be tables, captions or footnotes.
extension BlockBuilder {
  mutating func appendParagraph(_ index: Int, _ content: LeafContent, to collector: inout BlockCollector) {
    guard !content.isEmpty else { return }
    let key = content.fileOffset(0)
    let start = min(layout.starts[key] ?? 0, content.bytes.count)
    let table = layout.tables[key]
    let end = min(table?.hidden.lowerBound ?? content.bytes.count, content.bytes.count)
    if content.bytes[start...].starts(with: ": ".utf8), let captioned = collector.precedingTable {
      let built = inlines(index, content)
      collector.replaceLast(with: .table(captioned.captioned(caption(built.inlines, content, key))))
      return
    }
    if options.dialect != .commonMark, content.bytes[start...].starts(with: ": ".utf8) {
      diagnostics.append(
        .foreignSyntax(
          at: content.span(start..<(start + 1)),
          "this is no caption: no table stands right before it",
          hint: "put it below its table; a colon that is meant is '\\:'"))
    }
    let built = inlines(index, content)
    let text = start..<max(start, end)
    appendText(built, content.span(text), isEmpty: text.isEmpty, to: &collector)
    if let table { collector.append(.table(self.table(table, content))) }
  }

  private mutating func appendText(
    _ built: BuiltInlines, _ span: SourceSpan, isEmpty: Bool, to collector: inout BlockCollector
  ) {
    let first = built.definitions.first
    let before = withoutLastBreak(built.inlines[..<(first?.index ?? built.inlines.count)])
    if !before.isEmpty {
      let end = first.map { _ in before.last?.span.end ?? span.end } ?? span.end
      collector.append(
        .paragraph(Paragraph(inlines: before, span: SourceSpan(file: span.file, start: span.start, end: end)))
      )
    }
    for (number, definition) in built.definitions.enumerated() {
      let isLast = number + 1 == built.definitions.count
      let end = isLast ? built.inlines.count : built.definitions[number + 1].index
      let inlines = withoutLastBreak(built.inlines[definition.index..<max(end, definition.index)])
      let last = inlines.last?.span.end ?? definition.label.span.end
      let whole = SourceSpan(file: span.file, start: definition.start, end: last)
      let footnote = FootnoteDefinition(label: definition.label, inlines: inlines, span: whole)
      footnotes.define(footnote)
      collector.append(.footnote(footnote))
    }
  }

  private func withoutLastBreak(_ inlines: ArraySlice<Inline>) -> [Inline] {
    switch inlines.last {
    case .softBreak, .hardBreak: Array(inlines.dropLast())
    default: Array(inlines)
    }
  }

  private mutating func table(_ table: TableLayout, _ content: LeafContent) -> PipeTable {
    let rows = table.rows.map { row in
      PipeTable.Row(
        cells: row.fragments.map { number in
          let fragment = layout.fragments[number].content
          return PipeTable.Cell(
            inlines: self.fragment(number), span: fragment.span(0..<fragment.bytes.count))
        }, span: row.span)
    }
    let header = rows.first ?? PipeTable.Row(cells: [], span: content.span(0..<0))
    return PipeTable(
      alignments: table.alignments, header: header, rows: Array(rows.dropFirst()), caption: nil,
      span: content.span(min(table.start, content.bytes.count)..<content.bytes.count))
  }

  private mutating func caption(_ inlines: [Inline], _ content: LeafContent, _ key: Int) -> PipeTable.Caption
  {
    let id = layout.identifiers[key]
    identifiers.add(id)
    var inlines = inlines
    if case .text(let text)? = inlines.first, text.value.hasPrefix(": ") {
      let rest = text.value.drop { $0 == ":" || $0 == " " }
      let skipped = text.value.utf8.count - rest.utf8.count
      let span = SourceSpan(file: text.span.file, start: text.span.start + skipped, end: text.span.end)
      inlines[0] = .text(Spanned(String(rest), at: span))
    }
    return PipeTable.Caption(inlines: inlines, id: id, span: content.span(0..<content.bytes.count))
  }
}

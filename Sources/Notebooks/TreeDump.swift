import Diagnostics

/// Draws a notebook as an indented tree, a node a line with its place: for tests and for the curious.
public struct TreeDump: Sendable {
  private let file: SourceFile
  private var lines: [String] = []
  private var depth = 0

  public static func dump(_ notebook: Notebook, of file: SourceFile) -> String {
    var dump = TreeDump(file: file)
    dump.add(notebook.frontMatter)
    for block in notebook.blocks { dump.add(block) }
    return dump.lines.joined(separator: "\n")
  }

  private init(file: SourceFile) {
    self.file = file
  }

  private mutating func line(_ words: String, _ span: SourceSpan) {
    let (start, end) = (file.position(at: span.start), file.position(at: span.end))
    let place = "@\(start.line):\(start.column)-\(end.line):\(end.column)"
    lines.append(String(repeating: "  ", count: depth) + words + " " + place)
  }

  private mutating func nested(_ words: String, _ span: SourceSpan, _ body: (inout TreeDump) -> Void) {
    line(words, span)
    depth += 1
    body(&self)
    depth -= 1
  }

  private mutating func nested(_ words: String, _ span: SourceSpan, _ inlines: [Inline]) {
    nested(words, span) { dump in
      for inline in inlines { dump.add(inline) }
    }
  }

  private mutating func nested(_ words: String, _ span: SourceSpan, _ blocks: [Block]) {
    nested(words, span) { dump in
      for block in blocks { dump.add(block) }
    }
  }

  private mutating func add(_ matter: FrontMatter) {
    if let title = matter.title { nested("title", title.span, title.inlines) }
    if let summary = matter.summary { nested("summary", summary.span, summary.inlines) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let heading):
      nested("Heading \(heading.level) #\(heading.id.value)", heading.span, heading.inlines)
    case .paragraph(let paragraph): nested("Paragraph", paragraph.span, paragraph.inlines)
    case .list(let list): add(list)
    case .quote(let quote): nested("Quote", quote.span, quote.blocks)
    case .thematicBreak(let span): line("ThematicBreak", span)
    case .code(let code): line("Code \(code.language.value) \(jsonString(code.text))", code.span)
    case .cell(let cell): add(cell)
    case .math(let math): add(math)
    case .callout(let callout): add(callout)
    case .table(let table): add(table)
    case .footnote(let footnote): nested("Footnote \(footnote.label.value)", footnote.span, footnote.inlines)
    case .html(let html): line("HTML \(jsonString(html.text))", html.span)
    case .comment(let comment): line("Comment \(jsonString(comment.text))", comment.span)
    }
  }

  private mutating func add(_ list: ListBlock) {
    let kind = list.start.map { "numbered from \($0)" } ?? "bullets"
    nested("List \(kind) \(list.isTight ? "tight" : "loose")", list.span) { dump in
      for item in list.items {
        let box = item.isChecked.map { $0 ? " [x]" : " [ ]" } ?? ""
        dump.nested("Item" + box, item.span, item.blocks)
      }
    }
  }

  private mutating func add(_ cell: Cell) {
    nested("Cell \(cell.id.rawValue) \(jsonString(cell.code.text))", cell.span) { dump in
      dump.add(cell.options)
      guard let output = cell.expectedOutput else { return }
      let tolerance = output.tolerance.map { " tolerance \($0.value)" } ?? ""
      dump.line("Output \(jsonString(output.text.text))" + tolerance, output.span)
    }
  }

  private mutating func add(_ options: CellOptions) {
    if let id = options.id { line("id \(id.value)", id.span) }
    if let caption = options.caption { nested("caption", caption.span, caption.inlines) }
    if let alt = options.alt { nested("alt", alt.span, alt.inlines) }
    if let error = options.error { line("error \(jsonString(error.value))", error.span) }
  }

  private mutating func add(_ math: Math) {
    let id = math.id.map { " #\($0.value)" } ?? ""
    line("\(math.isDisplayed ? "Display" : "Math") \(jsonString(math.tex.text))" + id, math.span)
  }

  private mutating func add(_ callout: Callout) {
    let id = callout.id.map { " #\($0.value)" } ?? ""
    let folding = callout.folding == .fixed ? "" : " \(callout.folding)"
    nested("Callout \(callout.kind)" + folding + id, callout.span) { dump in
      if let first = callout.title.first, let last = callout.title.last {
        dump.nested("Title", first.span.union(last.span), callout.title)
      }
      for block in callout.blocks { dump.add(block) }
    }
  }

  private mutating func add(_ table: PipeTable) {
    nested("Table \(table.alignments.map { "\($0)" }.joined(separator: " "))", table.span) { dump in
      for row in [table.header] + table.rows {
        dump.nested("Row", row.span) { dump in
          for cell in row.cells { dump.nested("Cell", cell.span, cell.inlines) }
        }
      }
      guard let caption = table.caption else { return }
      dump.nested("Caption" + (caption.id.map { " #\($0.value)" } ?? ""), caption.span, caption.inlines)
    }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let text): line("Text \(jsonString(text.value))", text.span)
    case .emphasis(let styled): nested("Emphasis", styled.span, styled.inlines)
    case .strong(let styled): nested("Strong", styled.span, styled.inlines)
    case .code(let code): line("CodeSpan \(jsonString(code.value))", code.span)
    case .expression(let expression):
      line("Expression \(expression.id.rawValue) \(jsonString(expression.source.text))", expression.span)
    case .math(let math): add(math)
    case .link(let link): nested("Link \(jsonString(link.destination))", link.span, link.inlines)
    case .image(let image): nested("Image \(jsonString(image.destination))", image.span, image.alt)
    case .reference(let reference):
      let target = (reference.notebook ?? "") + (reference.id.map { "#" + $0 } ?? "")
      nested("Reference \(target)", reference.span, reference.inlines)
    case .footnote(let footnote): line("FootnoteReference \(footnote.label)", footnote.span)
    case .softBreak(let span): line("SoftBreak", span)
    case .hardBreak(let span): line("HardBreak", span)
    case .html(let html): line("HTML \(jsonString(html.text))", html.span)
    case .comment(let comment): line("Comment \(jsonString(comment.text))", comment.span)
    }
  }
}

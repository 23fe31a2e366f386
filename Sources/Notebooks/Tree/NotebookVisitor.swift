/// Sees every node of a notebook in document order, parents before children; captions and alt texts of cells
/// with their cell.
public protocol NotebookVisitor {
  mutating func visit(_ block: Block)
  mutating func visit(_ inline: Inline)
}

extension NotebookVisitor {
  /// The front matter's texts, then the body.
  public mutating func walk(_ notebook: Notebook) {
    if let title = notebook.frontMatter.title { walk(title.inlines) }
    if let summary = notebook.frontMatter.summary { walk(summary.inlines) }
    walk(notebook.blocks)
  }

  public mutating func walk(_ blocks: [Block]) {
    for block in blocks { walk(block) }
  }

  public mutating func walk(_ inlines: [Inline]) {
    for inline in inlines { walk(inline) }
  }

  private mutating func walk(_ block: Block) {
    visit(block)
    switch block {
    case .heading(let heading): walk(heading.inlines)
    case .paragraph(let paragraph): walk(paragraph.inlines)
    case .list(let list): for item in list.items { walk(item.blocks) }
    case .quote(let quote): walk(quote.blocks)
    case .callout(let callout):
      walk(callout.title)
      walk(callout.blocks)
    case .table(let table): walk(table)
    case .footnote(let footnote): walk(footnote.inlines)
    case .cell(let cell): walk(cell.options)
    case .math(let math): visit(Inline.math(math))
    case .thematicBreak, .code, .html, .comment: break
    }
  }

  private mutating func walk(_ table: PipeTable) {
    if let caption = table.caption { walk(caption.inlines) }
    for row in [table.header] + table.rows {
      for cell in row.cells { walk(cell.inlines) }
    }
  }

  private mutating func walk(_ options: CellOptions) {
    if let caption = options.caption { walk(caption.inlines) }
    if let alt = options.alt { walk(alt.inlines) }
  }

  private mutating func walk(_ inline: Inline) {
    visit(inline)
    switch inline {
    case .emphasis(let styled), .strong(let styled): walk(styled.inlines)
    case .link(let link): walk(link.inlines)
    case .image(let image): walk(image.alt)
    case .reference(let reference): walk(reference.inlines)
    case .text, .code, .expression, .math, .footnote, .softBreak, .hardBreak, .html, .comment: break
    }
  }
}

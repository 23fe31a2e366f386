import Diagnostics
import Markup
import Notebooks

/// Writes the body of one page, block by block.
struct PageWriter {
  let draft: Draft
  var inlines: InlineWriter
  private(set) var diagnostics: [Diagnostic] = []
  /// How many quizzes have been written: the choices of each share a name.
  var quizCount = 0

  init(_ draft: Draft, _ links: InlineWriter.Links) {
    self.draft = draft
    inlines = InlineWriter(draft, links)
  }

  /// Everything found while writing, unordered.
  var allDiagnostics: [Diagnostic] { diagnostics + inlines.diagnostics }

  mutating func write(_ blocks: [Block]) -> [Node] {
    var nodes: [Node] = []
    for block in blocks { nodes += write(block) }
    return lines(nodes)
  }

  mutating func write(_ block: Block) -> [Node] {
    switch block {
    case .heading(let heading): return write(heading)
    case .paragraph(let paragraph): return write(paragraph)
    case .list(let list): return [write(list)]
    case .quote(let quote): return [Node("blockquote", [], write(quote.blocks))]
    case .thematicBreak: return [Node("hr", [])]
    case .code(let code): return [write(code)]
    case .cell(let cell): return write(cell)
    case .math(let math): return [inlines.display(math, in: "div")]
    case .callout(let callout): return [write(callout)]
    case .table(let table): return write(table)
    case .footnote, .comment: return []
    case .html(let html): return [.verbatim(html.text)]
    }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// What a block is called on this page: "Figure 1".
  func label(_ block: Int) -> String? { draft.catalog.labels[block] }
}

// MARK: Headings, paragraphs, lists

extension PageWriter {
  /// A heading with a link to itself. The page's own heading stands in the page's head instead.
  private mutating func write(_ heading: Heading) -> [Node] {
    let (words, notes) = inlines.writeApart(heading.inlines)
    let link = Node(
      "a",
      [
        .class("permalink"), .href(fragment(heading.id.value)),
        Attribute("aria-label", "Link to this section: \(words.map(\.plainText).joined())"),
      ], ["#"])
    return [Node("h\(heading.level)", [.id(heading.id.value)], words + [" ", link])] + notes
  }

  /// A paragraph; displayed formulas in it stand between its parts, as HTML demands.
  private mutating func write(_ paragraph: Paragraph) -> [Node] {
    var nodes: [Node] = []
    var line = paragraph.inlines[...]
    while let end = line.firstIndex(where: { $0.isDisplay }), case .math(let math) = line[end] {
      nodes += text(line[..<end].withoutLastBreaks, continued: !nodes.isEmpty)
      nodes.append(inlines.display(math, in: "div"))
      line = line[(end + 1)...].drop { $0.isBreak }
    }
    return nodes + text(line, continued: !nodes.isEmpty)
  }

  private mutating func text(_ line: ArraySlice<Inline>, continued: Bool) -> [Node] {
    guard !line.isEmpty else { return [] }
    return [Node("p", continued ? [.class("continued")] : [], inlines.write(Array(line)))]
  }

  private mutating func write(_ list: ListBlock) -> Node {
    var items: [Node] = []
    for item in list.items { items.append(write(item, isTight: list.isTight)) }
    guard let start = list.start else { return Node("ul", [], lines(items)) }
    return Node("ol", start == 1 ? [] : [Attribute("start", "\(start)")], lines(items))
  }

  private mutating func write(_ item: ListItem, isTight: Bool) -> Node {
    var nodes: [Node] = []
    for block in item.blocks {
      if !nodes.isEmpty { nodes.append("\n") }
      if isTight, case .paragraph(let paragraph) = block {
        nodes += tight(write(paragraph))
      } else {
        nodes += write(block)
      }
    }
    guard let isChecked = item.isChecked else { return Node("li", [], nodes) }
    let box = Node(
      "span",
      [.class("task"), Attribute("role", "img"), Attribute("aria-label", isChecked ? "done" : "to do")],
      [isChecked ? "☑" : "☐"])
    return Node("li", [.class("task-item")], [box, " "] + nodes)
  }

  /// The paragraphs of a tight list's items, without their tags.
  private func tight(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { node -> [Node] in
      guard case .element(let element) = node, element.name == "p" else { return [node] }
      return element.children
    }
  }
}

extension ArraySlice<Inline> {
  fileprivate var withoutLastBreaks: ArraySlice<Inline> {
    self[..<(lastIndex { !$0.isBreak }.map { $0 + 1 } ?? startIndex)]
  }
}

extension Inline {
  /// Whether it is a formula that stands on a line of its own.
  fileprivate var isDisplay: Bool {
    if case .math(let math) = self { return math.isDisplayed }
    return false
  }

  /// Whether it is a line's end or blank, which means nothing beside a display.
  fileprivate var isBreak: Bool {
    switch self {
    case .softBreak, .hardBreak: true
    case .text(let text): text.value.allSatisfy { $0 == " " }
    case .emphasis, .strong, .code, .expression, .math, .link, .image, .reference, .footnote, .html, .comment:
      false
    }
  }
}

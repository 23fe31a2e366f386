import Diagnostics
import Execution
import Markup
import Notebooks

/// Cells: the code as its author wants it seen, then what it gave.
extension PageWriter {
  mutating func write(_ cell: Cell) -> [Node] {
    let result = draft.result?.cells[checked: cell.id.rawValue]
    var outputs = write(result?.outputs ?? [], of: cell)
    if let failure = result?.failure {
      outputs.append(write(failure: failure, isMeant: cell.options.error != nil))
    }
    let code = self.code(of: cell)
    guard !code.isEmpty || !outputs.isEmpty || cell.options.id != nil else { return [] }
    let id = cell.options.id.map { needsID($0, outputs) ? [Attribute.id($0.value)] : [] } ?? []
    return [Node("div", [.class("cell")] + id, lines(listingCaption(of: cell) + code + outputs))]
  }

  /// What stands above a named cell that shows neither a figure nor a table.
  private mutating func listingCaption(of cell: Cell) -> [Node] {
    guard let label = label(cell.span.start), label.hasPrefix(Catalog.listing) else { return [] }
    let (words, notes) = caption(of: cell)
    return [Node("p", [.class("listing-caption")], captionWords(label, words))] + notes
  }

  /// The author's words for what a cell shows, and the notes in them.
  mutating func caption(of cell: Cell) -> (words: [Node], notes: [Node]) {
    cell.options.caption.map { inlines.writeApart($0.inlines) } ?? ([], [])
  }

  private func code(of cell: Cell) -> [Node] {
    let code = CodeWriter.swift(cell.code, names: draft.result?.names[checked: cell.id.rawValue] ?? [])
    switch cell.options.echo {
    case .hidden: return []
    case .shown: return cell.code.bytes.allSatisfy { $0 == 0x0A || $0 == 0x20 } ? [] : [code]
    case .folded: return [Node("details", [.class("folded-code")], [Node("summary", [], ["Code"]), code])]
    }
  }

  /// The id stands on the cell's figure or table; on the cell where there is none.
  private func needsID(_ id: Identifier, _ outputs: [Node]) -> Bool {
    !outputs.contains { node in
      guard case .element(let element) = node else { return false }
      return element[attribute: "id"] == id.value
    }
  }

  /// The first figure, or else the first table, takes the cell's id, label and caption.
  private mutating func write(_ outputs: [CellOutput], of cell: Cell) -> [Node] {
    let first = outputs.firstIndex { $0.isFigure } ?? outputs.firstIndex { $0.isContent }
    var nodes: [Node] = []
    for (index, output) in outputs.enumerated() {
      let owner = index == first ? cell : nil
      switch output {
      case .text(let text): nodes.append(write(text: text))
      case .claim(let claim): nodes.append(write(claim))
      case .figure(let figure): nodes += write(figure, of: cell, captioned: owner != nil)
      case .content(let content): nodes += write(content: content, captionedBy: owner)
      }
    }
    return nodes
  }

  private func write(text: String) -> Node {
    let attributes = [Attribute.class("output")] + CodeWriter.focusable(text, as: "Output")
    return Node("pre", attributes, [Node("samp", [], [.text(withoutLastNewline(text))])])
  }

  private func write(failure: String, isMeant: Bool) -> Node {
    let words = isMeant ? "Stops here, as it must" : "Failed"
    return Node(
      "div", [.class(isMeant ? "failure meant" : "failure")],
      [
        Node("p", [.class("failure-title")], [mark(false), .text(" " + words)]),
        Node(
          "pre", CodeWriter.focusable(failure, as: "Error"),
          [Node("samp", [], [.text(withoutLastNewline(failure))])]),
      ])
  }

  private mutating func write(content: [Node], captionedBy cell: Cell?) -> [Node] {
    let box = Node("div", [.class("scroll")] + scrolling("Result"), content)
    guard let cell, let label = label(cell.span.start) else { return [box] }
    let (words, notes) = caption(of: cell)
    let attributes = [Attribute.class("table")] + (cell.options.id.map { [.id($0.value)] } ?? [])
    return [Node("figure", attributes, [Node("figcaption", [], captionWords(label, words)), box])] + notes
  }
}

extension CellOutput {
  fileprivate var isFigure: Bool {
    if case .figure = self { return true }
    return false
  }

  fileprivate var isContent: Bool {
    if case .content = self { return true }
    return false
  }
}

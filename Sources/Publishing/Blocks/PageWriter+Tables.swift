import Markup
import Notebooks

/// Pipe tables, in a box that scrolls by itself.
extension PageWriter {
  mutating func write(_ table: PipeTable) -> [Node] {
    var notes: [Node] = []
    let head = row(table.header, table, "th", &notes)
    var rows: [Node] = []
    for line in table.rows { rows.append(row(line, table, "td", &notes)) }
    let body = rows.isEmpty ? [] : [Node("tbody", [], lines(rows))]
    let node = Node("table", [], lines([Node("thead", [], [head])] + body))
    let label = label(table.span.start)
    let box = Node("div", [.class("scroll")] + scrolling(label ?? "Table"), [node])
    guard let caption = table.caption, let label else { return [box] + notes }
    let (words, captionNotes) = inlines.writeApart(caption.inlines)
    let attributes = [Attribute.class("table")] + (caption.id.map { [.id($0.value)] } ?? [])
    return [Node("figure", attributes, [Node("figcaption", [], captionWords(label, words)), box])] + notes
      + captionNotes
  }

  private mutating func row(
    _ row: PipeTable.Row, _ table: PipeTable, _ element: String, _ notes: inout [Node]
  ) -> Node {
    var cells: [Node] = []
    for (index, cell) in row.cells.enumerated() {
      let (words, cellNotes) = inlines.writeApart(cell.inlines)
      notes += cellNotes
      let scope = element == "th" ? [Attribute("scope", "col")] : []
      cells.append(Node(element, scope + alignment(table.alignments[checked: index]), words))
    }
    return Node("tr", [], cells)
  }

  private func alignment(_ alignment: PipeTable.Alignment?) -> [Attribute] {
    switch alignment {
    case .left, .unspecified, nil: []
    case .center: [.class("center")]
    case .right: [.class("right")]
    }
  }
}

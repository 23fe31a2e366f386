import Markup

extension MathMLBuilder {
  /// A table; alignment is by class, since MathML Core has no attributes for it (see `MathStyle`).
  func build(_ table: Table) -> Node {
    let look = TableLook(table.layout)
    let inner = look.isDisplay ? with(.display) : with(look.isSmall ? .script : .text)
    var rows: [Node] = []
    for (index, row) in table.rows.enumerated() {
      let isLast = index + 1 == table.rows.count
      rows.append(inner.build(row, look, hasRuleBelow: isLast && table.hasFinalRule))
      if let gap = row.gap, !isLast { rows.append(MathMLBuilder.gapRow(gap)) }
    }
    let body = Node("mtable", look.attributes, rows)
    guard !look.opening.isEmpty || !look.closing.isEmpty else { return body }
    return Node("mrow", [], fence(look.opening) + [body] + fence(look.closing))
  }

  /// An empty fence keeps its place, so that the other one takes the right form.
  private func fence(_ text: String) -> [Node] { text.isEmpty ? [] : [Node.mo(text)] }

  private func build(_ row: Table.Row, _ look: TableLook, hasRuleBelow: Bool) -> Node {
    let cells = row.cells.enumerated().map { index, cell in
      let classes = look.classes(ofColumn: index, isLast: index + 1 == row.cells.count)
      let followsCell = look.alternates && index % 2 == 1
      return Node(
        "mtd", classes.isEmpty ? [] : [.class(classes)], self.row(cell, after: followsCell ? .ordinary : nil))
    }
    let rules = [row.hasRule ? "tex-rule" : nil, hasRuleBelow ? "tex-rule-below" : nil].compactMap { $0 }
    return Node("mtr", rules.isEmpty ? [] : [.class(rules.joined(separator: " "))], cells)
  }

  /// Room between rows, as a row of its own: rows take no lengths without inline styles.
  private static func gapRow(_ gap: Length) -> Node {
    let strut = Node("mspace", [Attribute("height", gap.text)])
    return Node("mtr", [.class("tex-gap"), Attribute("aria-hidden", "true")], [Node("mtd", [], [strut])])
  }
}

/// How a layout looks in MathML.
private struct TableLook {
  var opening = ""
  var closing = ""
  var name: String
  var isDisplay = false
  var isSmall = false
  /// Right and left columns in turn.
  var alternates = false
  private var columns: [Table.Column] = []
  private var endsWithRule = false

  init(_ layout: Table.Layout) {
    switch layout {
    case .matrix(let opening, let closing):
      name = "tex-matrix"
      self.opening = opening
      self.closing = closing
    case .smallMatrix:
      name = "tex-small"
      isSmall = true
    case .cases(let opening, let closing, let isDisplay):
      name = "tex-cases"
      self.opening = opening
      self.closing = closing
      self.isDisplay = isDisplay
    case .array(let columns, let endsWithRule):
      name = "tex-array"
      self.columns = columns
      self.endsWithRule = endsWithRule
    case .alignment(let isTight):
      name = isTight ? "tex-align tex-tight" : "tex-align"
      isDisplay = true
      alternates = true
    case .gathered:
      name = "tex-gather"
      isDisplay = true
    case .multline:
      name = "tex-multline"
      isDisplay = true
    case .substack: name = "tex-substack"
    }
  }

  var attributes: [Attribute] {
    var attributes: [Attribute] = [.class(name)]
    if isDisplay { attributes.append(Attribute("displaystyle", "true")) }
    if isSmall { attributes.append(Attribute("scriptlevel", "1")) }
    return attributes
  }

  func classes(ofColumn index: Int, isLast: Bool) -> String {
    guard index < columns.count else { return "" }
    var classes: [String] = []
    if columns[index].alignment != .center { classes.append(columns[index].alignment.rawValue) }
    if columns[index].hasRule { classes.append("tex-bar") }
    if endsWithRule, isLast, index + 1 == columns.count { classes.append("tex-bar-after") }
    return classes.joined(separator: " ")
  }
}

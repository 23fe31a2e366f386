import Markup

extension MathMLBuilder {
  /// A table; alignment is by class, since MathML Core has no attributes for it (see `MathStyle`).
  func build(_ table: Table) -> Node {
    let look = table.look
    let inner = with(look.isDisplay ? .display : look.isSmall || level == .script ? .script : .text)
    var rows: [Node] = []
    for (index, row) in table.rows.enumerated() {
      let isLast = index + 1 == table.rows.count
      rows.append(inner.build(row, look, hasRuleBelow: isLast && table.hasFinalRule))
      if let gap = row.gap, !isLast { rows.append(MathMLBuilder.gapRow(gap)) }
    }
    let body = Node("mtable", look.attributes, rows)
    guard !look.opening.isEmpty || !look.closing.isEmpty else { return body }
    let size = FenceSize(around: table.extent)
    return Node("mrow", [], fence(look.opening, size) + [body] + fence(look.closing, size))
  }

  private func fence(_ text: String, _ size: FenceSize) -> [Node] {
    text.isEmpty ? [] : [Node("mo", size.attributes, [.text(text)])]
  }

  private func build(_ row: Table.Row, _ look: TableLook, hasRuleBelow: Bool) -> Node {
    let cells = row.cells.enumerated().map { index, cell in
      let classes = look.classes(ofColumn: index, isLast: index + 1 == row.cells.count)
      let followsCell = look.alternates && index % 2 == 1
      let content = self.row(
        cell, after: followsCell ? .emptyAtom : .nothing, strut: index == 0 ? look.rowStrut?.node : nil)
      return Node("mtd", classes.isEmpty ? [] : [.class(classes)], content)
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

extension Table {
  var look: TableLook { TableLook(layout) }
}

/// How a layout looks in MathML.
struct TableLook {
  var opening = ""
  var closing = ""
  var name: String
  var isDisplay = false
  var isSmall = false
  /// Right and left columns in turn.
  var alternates = false
  private var columns: [Table.Column] = []
  private var endsWithRule = false
  /// What every row reaches at least, as in LaTeX; browsers would set rows by their ink. nil for small tables.
  var rowStrut: RowStrut? = .ordinary
  /// Room between rows in ems, by the style sheet.
  var rowGap = 0.08

  init(_ layout: Table.Layout) {
    switch layout {
    case .matrix(let opening, let closing):
      name = "tex-matrix"
      self.opening = opening
      self.closing = closing
    case .smallMatrix:
      name = "tex-small"
      isSmall = true
      rowStrut = nil
      rowGap = 0.1
    case .cases(let opening, let closing, let isDisplay):
      name = "tex-cases"
      rowStrut = .ofCases
      self.opening = opening
      self.closing = closing
      self.isDisplay = isDisplay
      if isDisplay { rowGap = 0.4 }
    case .array(let columns, let endsWithRule):
      name = "tex-array"
      self.columns = columns
      self.endsWithRule = endsWithRule
    case .alignment(let isTight):
      name = isTight ? "tex-align tex-tight" : "tex-align"
      isDisplay = true
      alternates = true
      rowGap = 0.3
    case .gathered:
      name = "tex-gather"
      isDisplay = true
      rowGap = 0.3
    case .multline:
      name = "tex-multline"
      isDisplay = true
    case .substack(let columns):
      name = "tex-substack"
      self.columns = columns
      rowStrut = nil
      rowGap = 0.1
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

/// Something of no width that has the least height and depth of a row, in ems.
struct RowStrut {
  let size: Extent
  let node: Node

  static let ordinary = RowStrut(Extent(ascent: 0.84, depth: 0.36))
  static let ofCases = RowStrut(Extent(ascent: 1, depth: 0.43))

  private init(_ size: Extent) {
    self.size = size
    node = Node(
      "mspace",
      [Attribute("height", Length.em(size.ascent).text), Attribute("depth", Length.em(size.depth).text)])
  }
}

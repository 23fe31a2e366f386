import Markup

/// The data behind a chart as an HTML table; a long series is shown by evenly spaced rows and its extrema.
struct DataTable {
  private let scene: Scene
  private let layout: ChartLayout
  private static let rowsShown = 21

  init(_ scene: Scene, _ layout: ChartLayout) {
    self.scene = scene
    self.layout = layout
  }

  func node(caption: String) -> Node {
    let data = scene.layers.filter { $0.shape != .rule }
    let layers = data.isEmpty ? scene.layers : data
    let shortened = layers.contains { $0.rows.count > Self.rowsShown }
    let note = shortened ? " (long series shortened)" : ""
    return Node(
      "table", [.class("gc-table")],
      [
        Node("caption", [], [.text(caption + note)]), Node("thead", [], [head]),
        Node("tbody", [], layers.flatMap(rows)),
      ])
  }

  private var isNamed: Bool { scene.layers.contains { $0.name != nil } }

  private var head: Node {
    var names = isNamed ? ["series"] : []
    names += [layout.xLabel.isEmpty ? "x" : layout.xLabel, layout.yLabel.isEmpty ? "y" : layout.yLabel]
    if let color = layout.color { names.append(color.label) }
    return Node("tr", [], names.map { Node("th", [Attribute("scope", "col")], [.text($0)]) })
  }

  private func rows(_ layer: Layer) -> [Node] {
    kept(layer).map { row in
      var cells = isNamed ? [layer.name ?? ""] : []
      cells += [x(layer, row), y(layer, row)]
      if layout.color != nil { cells.append(row.shade.map(number) ?? "") }
      return Node("tr", [], cells.map { Node("td", [], [.text($0)]) })
    }
  }

  private func kept(_ layer: Layer) -> [Row] {
    let rows = layer.rows
    guard rows.count > Self.rowsShown else { return rows }
    var indices = Set((0..<Self.rowsShown).map { $0 * (rows.count - 1) / (Self.rowsShown - 1) })
    let measured = rows.indices.filter { value(rows[$0])?.isFinite == true }
    let order: (Int, Int) -> Bool = { (value(rows[$0]) ?? 0) < (value(rows[$1]) ?? 0) }
    for extreme in [measured.min(by: order), measured.max(by: order)].compactMap({ $0 }) {
      indices.insert(extreme)
    }
    return indices.sorted().map { rows[$0] }
  }

  private func value(_ row: Row) -> Double? { row.shade ?? row.yEnd ?? row.y }

  /// Bars and cells are told by their middle across and by what they measure upwards.
  private func x(_ layer: Layer, _ row: Row) -> String {
    let lies = layer.shape == .bar && scene.isLying
    return cell(row.x, row.xEnd, layout.x, as: lies ? .length : wide(layer) ? .middle : .ends)
  }

  private func y(_ layer: Layer, _ row: Row) -> String {
    switch layer.shape {
    case .bar: cell(row.y, row.yEnd, layout.y, as: scene.isLying ? .middle : .length)
    case .area where row.y == 0: cell(row.yEnd, nil, layout.y, as: .ends)
    case .rectangle: cell(row.y, row.yEnd, layout.y, as: wide(layer) ? .middle : .ends)
    case .line, .area, .point, .rule: cell(row.y, row.yEnd, layout.y, as: .ends)
    }
  }

  /// Cells of a heat map were given by their middle; rectangles without colours by their edges.
  private func wide(_ layer: Layer) -> Bool {
    layer.shape == .bar || (layer.shape == .rectangle && layer.labels.shade != nil)
  }

  private enum Extent { case ends, middle, length }

  private func cell(_ start: Double?, _ end: Double?, _ scale: PositionScale, as extent: Extent) -> String {
    guard let start else { return "" }
    guard let end else { return place(start, scale) }
    switch extent {
    case .ends: return place(start, scale) + " to " + place(end, scale)
    case .middle: return place((start + end) / 2, scale)
    case .length: return number(end - start)
    }
  }

  private func place(_ value: Double, _ scale: PositionScale) -> String {
    scale.band == nil || !value.isFinite ? number(value) : scale.label(value.rounded(), .decimals(0))
  }

  private func number(_ value: Double) -> String { NumberFormat.significant(value, digits: 5) }
}

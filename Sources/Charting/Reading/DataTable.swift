import Markup

/// The data behind a chart as an HTML table; a long series is shown by evenly spaced rows and its extrema.
struct DataTable {
  private let reading: Reading
  private var scene: Scene { reading.scene }
  private static let rowsShown = 21

  init(_ reading: Reading) {
    self.reading = reading
  }

  func node() -> Node {
    let data = scene.layers.filter { $0.shape != .rule || $0.style.isCapped }
    let layers = data.isEmpty ? scene.layers : data
    let shortened = layers.contains { $0.count > Self.rowsShown }
    let note = shortened ? " (long series shortened)" : ""
    let (head, rows) = shared(layers) ?? listed(layers)
    // Words begin at one place, numbers end at one place.
    let words = head.indices.prefix { column in !rows.contains { Self.isNumber($0[column]) } }.count
    return Node(
      "table", [.class("gc-table gc-words-\(min(max(words, 1), 3))")],
      [
        Node("caption", [], [.text(reading.title + note)]), Node("thead", [], [self.head(head)]),
        Node("tbody", [], rows.map(row)),
      ])
  }

  private func head(_ names: [String]) -> Node {
    Node("tr", [], names.map { Node("th", [Attribute("scope", "col")], [.text($0)]) })
  }

  /// The first cell names the row.
  private func row(_ cells: [String]) -> Node {
    Node(
      "tr", [],
      cells.enumerated().map { index, cell in
        index == 0
          ? Node("th", [Attribute("scope", "row")], [.text(cell)]) : Node("td", [], [.text(cell)])
      })
  }

  private static func isNumber(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    return ("0"..."9").contains(first) || first == "−" || first == "∞"
  }

  private typealias Table = (head: [String], rows: [[String]])

  // MARK: One column for each series

  /// For series over the same places: a row for each place.
  private func shared(_ layers: [Layer]) -> Table? {
    guard layers.count > 1, let first = layers.first, !first.lies, !first.x.isEmpty,
      layers.allSatisfy({ isPlain($0) && $0.along == first.along && $0.name != nil })
    else { return nil }
    let amounts = layers.map { $0.amounts }
    let rows = kept(first.count, amounts)
    let places = first.along
    return (
      [named(reading.xLabel, "x")] + layers.map { $0.name ?? "" },
      rows.map { row in
        [place(places[row], reading.layout.frame.x)] + amounts.map { number($0[row]) }
      }
    )
  }

  private func isPlain(_ layer: Layer) -> Bool {
    switch layer.shape {
    case .line, .point, .bar, .area:
      !layer.lies && layer.shade.isEmpty && layer.size.isEmpty && layer.shares.isEmpty && !layer.isBand
    case .rule, .rectangle, .sector, .contour: false
    }
  }

  // MARK: One series after another

  private func listed(_ layers: [Layer]) -> Table {
    let isNamed = layers.contains { $0.name != nil }
    let columns = columns(layers)
    let head = (isNamed ? ["series"] : []) + columns.map { $0.name }
    let rows = layers.flatMap { layer -> [[String]] in
      let cells = columns.map { $0.cells(layer) }
      return kept(layer.count, [layer.amounts]).map { row in
        (isNamed ? [layer.name ?? ""] : []) + cells.map { $0(row) }
      }
    }
    return (head, rows)
  }

  private struct Column {
    let name: String
    /// What a layer has in a row.
    let cells: (Layer) -> (Int) -> String
  }

  private func columns(_ layers: [Layer]) -> [Column] {
    switch reading.drawing.plane {
    case .polar:
      return [Column(name: layers.first?.labels.shade ?? "") { layer in { number(layer.shade[$0]) } }]
    case .ternary: return ternaryColumns(layers)
    case .cartesian: break
    }
    var columns = [
      Column(name: named(reading.xLabel, "x")) { layer in { x(layer, $0) } },
      Column(name: named(reading.yLabel, "y")) { layer in { y(layer, $0) } },
    ]
    columns += heights(layers)
    if let size = reading.drawing.domains.size {
      columns.append(
        Column(name: named(size.label, "size")) { layer in
          { $0 < layer.size.count ? number(layer.size[$0]) : "" }
        })
    }
    return columns
  }

  private func ternaryColumns(_ layers: [Layer]) -> [Column] {
    let labels = reading.corners
    return labels.indices.map { index in
      Column(name: labels[index]) { layer in
        { share(index, layer, $0) }
      }
    } + heights(layers)
  }

  private func heights(_ layers: [Layer]) -> [Column] {
    guard let surface = layers.first(where: { !$0.shade.isEmpty }) else { return [] }
    return [
      Column(name: named(surface.labels.shade, "z")) { layer in
        { $0 < layer.shade.count ? number(layer.shade[$0]) : "" }
      }
    ]
  }

  private func share(_ index: Int, _ layer: Layer, _ row: Int) -> String {
    if let steps = layer.style.contours?.simplexSteps {
      return number(Simplex.shares(row, steps: steps)[index])
    }
    return index < layer.shares.count ? number(layer.shares[index][row]) : ""
  }

  private func x(_ layer: Layer, _ row: Int) -> String {
    let scale = reading.layout.frame.x
    if layer.shape == .contour { return place(layer.x[row / max(layer.y.count, 1)], scale) }
    if layer.lies { return amount(layer, row) }
    return cell(layer.x, layer.key.columns.xEnd ? layer.xEnd : [], row, scale) { layer.place(along: row) }
  }

  private func y(_ layer: Layer, _ row: Int) -> String {
    let scale = reading.layout.frame.y
    if layer.shape == .contour { return place(layer.y[row % max(layer.y.count, 1)], scale) }
    switch layer.shape {
    case .bar where layer.lies, .area where layer.lies: return place(layer.place(along: row), scale)
    case .bar, .area: return amount(layer, row)
    case .rectangle:
      let isGiven = layer.key.columns.yEnd
      return cell(layer.y, isGiven ? layer.yEnd : [], row, scale) { Reading.middle(layer.y, layer.yEnd, row) }
    case .line, .point, .rule, .sector, .contour:
      return cell(layer.y, layer.yEnd, row, scale) { layer.y[row] }
    }
  }

  /// What a bar or an area measures; both of its ends where they were given.
  private func amount(_ layer: Layer, _ row: Int) -> String {
    let (starts, ends) = layer.lies ? (layer.x, layer.xEnd) : (layer.y, layer.yEnd)
    guard layer.isBand else {
      return number(ends.count == starts.count ? ends[row] - starts[row] : starts[row])
    }
    return number(starts[row]) + " to " + number(ends[row])
  }

  private func cell(
    _ starts: [Double], _ ends: [Double], _ row: Int, _ scale: PositionScale, middle: () -> Double
  ) -> String {
    guard row < starts.count else { return "" }
    guard row < ends.count else { return place(middle(), scale) }
    return place(starts[row], scale) + " to " + place(ends[row], scale)
  }

  // MARK: Rows

  /// Evenly spaced rows, and those of the least and the greatest value of each series.
  private func kept(_ count: Int, _ series: [[Double]]) -> [Int] {
    guard count > Self.rowsShown else { return Array(0..<count) }
    var indices = Set((0..<Self.rowsShown).map { $0 * (count - 1) / (Self.rowsShown - 1) })
    for values in series {
      var (low, high) = (-1, -1)
      for (row, value) in values.enumerated() where value.isFinite {
        if low < 0 || value < values[low] { low = row }
        if high < 0 || value > values[high] { high = row }
      }
      if low >= 0 { indices.formUnion([low, high]) }
    }
    return indices.sorted()
  }

  private func named(_ label: String, _ other: String) -> String { label.isEmpty ? other : label }

  private func place(_ value: Double, _ scale: PositionScale) -> String {
    reading.place(value, scale, digits: 5)
  }

  private func number(_ value: Double) -> String { NumberFormat.significant(value, digits: 5) }
}

/// What a chart shows, in sentences, for readers who do not see it.
struct Description {
  private let scene: Scene
  private let layout: ChartLayout
  private static let describedLayers = 8

  init(_ scene: Scene, _ layout: ChartLayout) {
    self.scene = scene
    self.layout = layout
  }

  /// A name from the axes, for a chart without a title.
  static func title(_ layout: ChartLayout) -> String {
    let (x, y) = (layout.xLabel, layout.yLabel)
    if x.isEmpty || y.isEmpty { return x.isEmpty && y.isEmpty ? "Chart" : "Chart of \(x)\(y)" }
    return "\(y) over \(x)"
  }

  var text: String {
    guard scene.layers.contains(where: { $0.rows.contains { row in row.isFinite } }) else {
      return "A chart without data."
    }
    var sentences = [
      "\(kind).", axis("Across", layout.xLabel, layout.x), axis("Up", layout.yLabel, layout.y),
    ]
    if let color = layout.color {
      sentences.append("Colour: \(range(color.label, color.domain, color.type)).")
    }
    sentences += scene.layers.prefix(Self.describedLayers).compactMap(sentence)
    let rest = scene.layers.count - Self.describedLayers
    if rest > 0 { sentences.append("\(rest) more in the table.") }
    return sentences.joined(separator: " ")
  }

  private var kind: String {
    let shapes = scene.layers.map { $0.shape }.filter { $0 != .rule }
    switch shapes.first {
    case .line: return "Line chart"
    case .area: return shapes.contains(.line) ? "Line and area chart" : "Area chart"
    case .bar: return "Bar chart"
    case .point: return "Scatter plot"
    case .rectangle: return layout.color == nil ? "Chart of rectangles" : "Heat map"
    case .rule, nil: return "Chart of rules"
    }
  }

  private func axis(_ direction: String, _ label: String, _ scale: PositionScale) -> String {
    switch scale.kind {
    case .categories(let names):
      let listed = names.prefix(12).joined(separator: ", ")
      let rest = names.count > 12 ? " and \(names.count - 12) more" : ""
      return "\(direction): \(label.isEmpty ? "" : label + ", ")\(listed)\(rest)."
    case .continuous(let domain, let type): return "\(direction): \(range(label, domain, type))."
    }
  }

  private func range(_ label: String, _ domain: ClosedRange<Double>, _ type: ScaleType) -> String {
    let bounds = "from \(short(domain.lowerBound)) to \(short(domain.upperBound))"
    return (label.isEmpty ? "" : label + " ") + bounds + (type == .log ? ", logarithmic" : "")
  }

  private func sentence(_ layer: Layer) -> String? {
    switch layer.shape {
    case .rule: return rule(layer)
    case .rectangle: return extrema(layer, value: { $0.shade }, place: middle)
    case .bar where scene.isLying: return extrema(layer, value: length { ($0.x, $0.xEnd) }, place: middleOfY)
    case .bar: return extrema(layer, value: length { ($0.y, $0.yEnd) }, place: middleOfX)
    case .area: return extrema(layer, value: { $0.yEnd }, place: middleOfX)
    case .line, .point: return extrema(layer, value: { $0.y }, place: middleOfX)
    }
  }

  private func rule(_ layer: Layer) -> String? {
    guard let row = layer.rows.first else { return nil }
    let (label, value, scale) =
      row.xEnd == nil && row.x != nil
      ? (layer.labels.x, row.x, layout.x) : (layer.labels.y, row.y, layout.y)
    guard let value else { return nil }
    return "A rule at \(label) \(place(value, scale))."
  }

  private func extrema(
    _ layer: Layer, value: (Row) -> Double?, place: (Row) -> String
  ) -> String? {
    let rows = layer.rows.filter { $0.isFinite && value($0)?.isFinite == true }
    guard let low = rows.min(by: { (value($0) ?? 0) < (value($1) ?? 0) }),
      let high = rows.max(by: { (value($0) ?? 0) < (value($1) ?? 0) }), let least = value(low),
      let most = value(high)
    else { return nil }
    let name = layer.name.map { "\($0): " } ?? ""
    if rows.count == 1 { return "\(name)\(short(least)) at \(place(low))." }
    return "\(name)\(rows.count) values, least \(short(least)) at \(place(low)), "
      + "greatest \(short(most)) at \(place(high))."
  }

  private func length(_ ends: @escaping (Row) -> (Double?, Double?)) -> (Row) -> Double? {
    { row in
      let (start, end) = ends(row)
      return start.flatMap { start in end.map { $0 - start } }
    }
  }

  private func middleOfX(_ row: Row) -> String { middle(row.x, row.xEnd, layout.x, layout.xLabel) }
  private func middleOfY(_ row: Row) -> String { middle(row.y, row.yEnd, layout.y, layout.yLabel) }
  private func middle(_ row: Row) -> String { middleOfX(row) + ", " + middleOfY(row) }

  private func middle(_ start: Double?, _ end: Double?, _ scale: PositionScale, _ label: String) -> String {
    guard let start else { return label }
    let value = end.map { (start + $0) / 2 } ?? start
    return scale.band == nil && !label.isEmpty ? "\(label) \(place(value, scale))" : place(value, scale)
  }

  private func place(_ value: Double, _ scale: PositionScale) -> String {
    scale.band == nil ? short(value) : scale.label(value.rounded(), .decimals(0))
  }

  private func short(_ value: Double) -> String { NumberFormat.significant(value, digits: 4) }
}

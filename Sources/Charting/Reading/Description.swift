/// What a chart shows, in sentences, for readers who do not see it.
struct Description {
  private let reading: Reading
  private var scene: Scene { reading.scene }
  private var frame: PlotFrame { reading.layout.frame }
  private static let describedLayers = 8
  private static let namedTurns = 5

  init(_ reading: Reading) {
    self.reading = reading
  }

  var text: String {
    guard scene.layers.contains(where: { $0.hasData }) else { return "A chart without data." }
    let sentences = ["\(kind)."] + axes + layers + crossings + remarks
    return sentences.joined(separator: " ")
  }

  // MARK: The frame

  private var kind: String {
    switch reading.drawing.plane {
    case .polar: return "Ring of shares"
    case .ternary: return "Ternary chart"
    case .cartesian: break
    }
    let shapes = scene.layers.map { $0.shape }.filter { $0 != .rule }
    if shapes.contains(.rectangle), reading.drawing.isMap { return "Heat map" }
    if shapes.contains(.contour) { return "Contour plot" }
    switch shapes.first {
    case .line: return shapes.contains(.area) ? "Line and area chart" : "Line chart"
    case .area: return shapes.contains(.line) ? "Line and area chart" : "Area chart"
    case .bar: return "Bar chart"
    case .point: return shapes.contains(.line) ? "Line chart with points" : "Scatter plot"
    case .rectangle: return "Chart of rectangles"
    case .sector, .contour, .rule, nil: return "Chart of rules"
    }
  }

  private var axes: [String] {
    var sentences: [String] = []
    if reading.drawing.plane == .cartesian {
      sentences = [axis("Across", reading.xLabel, frame.x), axis("Up", reading.yLabel, frame.y)]
    }
    if let color = reading.drawing.domains.color {
      sentences.append("Colour: \(range(color.label, color.domain, color.transform)).")
    }
    if let size = reading.drawing.domains.size {
      sentences.append("Size: \(size.label.isEmpty ? "" : size.label + " ")up to \(short(size.largest)).")
    }
    return sentences
  }

  private func axis(_ direction: String, _ label: String, _ scale: PositionScale) -> String {
    switch scale.kind {
    case .categories(let names):
      let listed = names.prefix(12).joined(separator: ", ")
      let rest = names.count > 12 ? " and \(names.count - 12) more" : ""
      return "\(direction): \(label.isEmpty ? "" : label + ", ")\(listed)\(rest)."
    case .continuous(let domain, let transform): return "\(direction): \(range(label, domain, transform))."
    }
  }

  private func range(_ label: String, _ domain: ClosedRange<Double>, _ transform: Transform) -> String {
    let bounds = "from \(short(domain.lowerBound)) to \(short(domain.upperBound))"
    let kind =
      switch transform {
      case .linear: ""
      case .log: ", logarithmic"
      case .symmetricLog: ", logarithmic on both sides of zero"
      case .power: ", on a power scale"
      }
    return (label.isEmpty ? "" : label + " ") + bounds + kind
  }

  // MARK: The marks

  private var layers: [String] {
    let told = scene.layers.prefix(Self.describedLayers).compactMap(sentence)
    let rest = scene.layers.count - Self.describedLayers
    return told + (rest > 0 ? ["\(rest) more in the table."] : [])
  }

  private func sentence(_ layer: Layer) -> String? {
    switch layer.shape {
    case .rule: return rule(layer)
    case .line: return layer.shares.isEmpty ? line(layer) : cloud(layer)
    case .area: return line(layer)
    case .point: return cloud(layer)
    case .bar: return bars(layer)
    case .rectangle, .contour: return surface(layer)
    case .sector: return sectors(layer)
    }
  }

  private func named(_ layer: Layer, _ words: String) -> String {
    layer.name.map { "\(withMinusSigns($0)): \(words)." } ?? words.prefix(1).uppercased() + words.dropFirst()
      + "."
  }

  private func line(_ layer: Layer) -> String? {
    let values = layer.amounts
    guard let trend = Trend(layer.along, values) else {
      return layer.hasData ? cloud(layer) : nil
    }
    let gaps = trend.gaps > 0 ? "; \(count(trend.gaps, "value is", "values are")) not finite" : ""
    if trend.stops.count == 1 {
      return named(layer, "\(short(trend.lowest.y)) at \(across(trend.lowest.x))\(gaps)")
    }
    if trend.lowest.y == trend.highest.y {
      return named(layer, "\(short(trend.lowest.y)) throughout\(gaps)")
    }
    guard trend.stops.count - 2 <= Self.namedTurns else {
      let extremes =
        "\(values.count) values with \(trend.stops.count - 2) turns, least \(short(trend.lowest.y)) at "
        + "\(across(trend.lowest.x)), greatest \(short(trend.highest.y)) at \(across(trend.highest.x))"
      return named(layer, extremes + gaps)
    }
    return named(layer, way(trend) + gaps)
  }

  /// From stop to stop, the first with the name of the axis.
  private func way(_ trend: Trend) -> String {
    var steps: [String] = []
    for (from, to) in zip(trend.stops, trend.stops.dropFirst()) {
      let verb = to.y > from.y ? "rises" : to.y < from.y ? "falls" : "stays"
      steps.append("\(verb) to \(short(to.y)) at \(short(of: to.x))")
    }
    let start = trend.stops[0]
    return "from \(short(start.y)) at \(across(start.x)) it " + joined(steps)
  }

  private func cloud(_ layer: Layer) -> String? {
    let rows = (0..<layer.count).filter(layer.isFinite)
    guard let first = rows.first else { return nil }
    if rows.count == 1 { return named(layer, "a point at \(place(layer, first))") }
    let amount = count(rows.count, "point", "points")
    if !layer.shares.isEmpty {
      return named(layer, "\(amount), from \(place(layer, first)) to \(place(layer, rows[rows.count - 1]))")
    }
    let (xs, ys) = (rows.map { layer.x[$0] }, rows.map { layer.y[$0] })
    let spread = [
      extent(xs, frame.x, reading.xLabel), extent(ys, frame.y, reading.yLabel), correlation(xs, ys),
    ]
    return named(layer, "\(amount), " + spread.compactMap { $0 }.joined(separator: ", "))
  }

  private func place(_ layer: Layer, _ row: Int) -> String {
    guard layer.shares.isEmpty else {
      return zip(layer.labels.shares, layer.shares).map { "\($0) \(short($1[row]))" }.joined(separator: ", ")
    }
    return [across(layer.x[row]), labelled(layer.y[row], frame.y, reading.yLabel)].joined(separator: ", ")
  }

  private func extent(_ values: [Double], _ scale: PositionScale, _ label: String) -> String? {
    guard scale.band == nil, let low = values.min(), let high = values.max() else { return nil }
    return (label.isEmpty ? "" : label + " ") + "from \(short(low)) to \(short(high))"
  }

  private func correlation(_ xs: [Double], _ ys: [Double]) -> String? {
    guard xs.count >= 10, frame.x.band == nil, frame.y.band == nil else { return nil }
    let n = Double(xs.count)
    let (meanX, meanY) = (xs.reduce(0) { $0 + $1 / n }, ys.reduce(0) { $0 + $1 / n })
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (x, y) in zip(xs, ys) {
      xx += (x - meanX) * (x - meanX)
      yy += (y - meanY) * (y - meanY)
      xy += (x - meanX) * (y - meanY)
    }
    let scale = xx.squareRoot() * yy.squareRoot()
    guard scale > 0, scale.isFinite else { return nil }
    return "correlation \(NumberFormat.fixed(xy / scale, decimals: 2))"
  }

  private func bars(_ layer: Layer) -> String? {
    let (places, values) = (layer.along, layer.amounts)
    let scale = layer.lies ? frame.y : frame.x
    let rows = values.indices.filter { values[$0].isFinite }
    guard !rows.isEmpty else { return nil }
    if rows.count <= 12, !layer.isBand {
      let listed = rows.map { "\(reading.place(places[$0], scale, digits: 4)) \(short(values[$0]))" }
      return named(layer, listed.joined(separator: ", "))
    }
    return extrema(layer, values) { reading.place(places[$0], scale, digits: 4) }
  }

  private func surface(_ layer: Layer) -> String? {
    if layer.shade.isEmpty { return named(layer, count(layer.count, "rectangle", "rectangles")) }
    return extrema(layer, layer.shade) { place(ofCell: $0, layer) }
  }

  private func place(ofCell row: Int, _ layer: Layer) -> String {
    if let steps = layer.style.contours?.simplexSteps {
      return zip(reading.corners, Simplex.shares(row, steps: steps)).map { "\($0) \(short($1))" }
        .joined(separator: ", ")
    }
    let (x, y): (Double, Double) =
      layer.shape == .contour
      ? (layer.x[row / max(layer.y.count, 1)], layer.y[row % max(layer.y.count, 1)])
      : (Reading.middle(layer.x, layer.xEnd, row), Reading.middle(layer.y, layer.yEnd, row))
    return [across(x), labelled(y, frame.y, reading.yLabel)].joined(separator: ", ")
  }

  private func extrema(_ layer: Layer, _ values: [Double], place: (Int) -> String) -> String? {
    var (low, high, count) = (-1, -1, 0)
    for (row, value) in values.enumerated() where value.isFinite {
      count += 1
      if low < 0 || value < values[low] { low = row }
      if high < 0 || value > values[high] { high = row }
    }
    guard count > 0 else { return nil }
    if count == 1 { return named(layer, "\(short(values[low])) at \(place(low))") }
    return named(
      layer,
      "\(count) values, least \(short(values[low])) at \(place(low)), "
        + "greatest \(short(values[high])) at \(place(high))")
  }

  private func sectors(_ layer: Layer) -> String? {
    let total = scene.layers.flatMap { $0.shade }.filter { $0 > 0 && $0.isFinite }.reduce(0, +)
    let values = layer.shade.filter { $0 > 0 && $0.isFinite }
    guard total > 0, !values.isEmpty else { return nil }
    let listed = values.map { "\(short($0)), \(NumberFormat.fixed($0 / total * 100, decimals: 1))%" }
    return named(layer, listed.joined(separator: "; "))
  }

  private func rule(_ layer: Layer) -> String? {
    let rows = layer.distinctRules
    guard let first = rows.first else { return nil }
    if layer.style.isCapped {
      return named(layer, count(layer.count, "error bar", "error bars"))
    }
    let isUpright = layer.xEnd.isEmpty && !layer.x.isEmpty
    let words =
      isUpright
      ? labelled(layer.x[first], frame.x, layer.labels.x) : labelled(layer.y[first], frame.y, layer.labels.y)
    return named(layer, rows.count == 1 ? "a rule at \(words)" : "\(rows.count) rules")
  }

  // MARK: What is remarkable

  /// Where lines cross, for as many as can be told apart by ear.
  private var crossings: [String] {
    let lines = scene.layers.filter { $0.shape == .line && $0.shares.isEmpty && $0.count > 1 }
    guard (2...4).contains(lines.count), frame.x.band == nil else { return [] }
    return lines.indices.flatMap { first in
      lines.indices.filter { $0 > first }.compactMap { second in
        let places = Crossings.places(lines[first], lines[second])
        guard !places.isEmpty else { return nil }
        let pair = "\(title(lines, first)) and \(title(lines, second)) cross"
        if places.count > 4 { return "\(pair) \(places.count) times." }
        let listed = joined(places.map { short($0) })
        return "\(pair) at \(reading.xLabel.isEmpty ? "" : reading.xLabel + " ")\(listed)."
      }
    }
  }

  private func title(_ lines: [Layer], _ index: Int) -> String {
    if let name = lines[index].name { return withMinusSigns(name) }
    let label = lines[index].labels.y
    let isOwn = lines.indices.allSatisfy { $0 == index || lines[$0].labels.y != label }
    return isOwn && !label.isEmpty ? label : "line \(index + 1)"
  }

  private var remarks: [String] {
    let words = scene.layers.flatMap { layer in
      layer.annotations.map { "“\($0.annotation.text.string)”" }
    }
    guard !words.isEmpty else { return [] }
    let rest = words.count > 12 ? " and \(words.count - 12) more" : ""
    return ["Remarks: \(words.prefix(12).joined(separator: ", "))\(rest)."]
  }

  // MARK: Words

  private func across(_ x: Double) -> String { labelled(x, frame.x, reading.xLabel) }

  private func labelled(_ value: Double, _ scale: PositionScale, _ label: String) -> String {
    let place = reading.place(value, scale, digits: 4)
    return scale.band == nil && !label.isEmpty ? "\(label) \(place)" : place
  }

  private func short(of x: Double) -> String { reading.place(x, frame.x, digits: 4) }

  private func short(_ value: Double) -> String { NumberFormat.significant(value, digits: 4) }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// a, b and c
  private func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

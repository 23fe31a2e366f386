import Markup

/// Draws points: as symbols while there are few, as dots where there are many, and as tints that tell their
/// density where there are too many for a page.
struct PointRenderer {
  private let marks: MarkRenderer
  private static let mostSymbols = 500
  private static let mostDots = 2500
  private static let mostCells = 2200

  init(_ marks: MarkRenderer) {
    self.marks = marks
  }

  func nodes(_ layer: Layer, _ look: Look) -> [Node] {
    let room = marks.layout.plot.grown(by: 0.5)
    let xs = marks.frame.x.positions(of: layer.x)
    let ys = marks.frame.y.positions(of: layer.y)
    let rows = (0..<layer.count).filter { room.contains(Point(x: xs[$0], y: ys[$0])) }
    guard !rows.isEmpty else { return [] }
    let points = rows.map { Point(x: xs[$0], y: ys[$0]) }
    if marks.isOverCells(layer) { return overCells(points, layer, look) }
    let areas = marks.drawing.domains.size.map { scale in
      layer.size.isEmpty ? nil : rows.map { scale.area(of: layer.size[$0]) }
    }
    if let scale = marks.drawing.domains.color, layer.isShaded {
      return shaded(points, rows.map { layer.shade[$0] }, areas ?? nil, scale, layer, look)
    }
    return [SVG.group([SVG.color(look.color)], dots(points, layer, look, areas: areas ?? nil))]
  }

  /// The symbols at the vertices of a line.
  func vertices(_ points: [Point], _ layer: Layer, _ look: Look) -> [Node] {
    marks.isOverCells(layer) ? overCells(points, layer, look) : dots(points, layer, look)
  }

  /// Symbols in the colour of the group around them.
  func dots(_ points: [Point], _ layer: Layer, _ look: Look, areas: [Double]? = nil) -> [Node] {
    if areas == nil, points.count > Self.mostDots { return density(points, look) }
    if areas == nil, points.count > Self.mostSymbols { return small(points, layer, look) }
    let name = className(look, points.count, isSized: areas != nil)
    return [
      SVG.path(symbols(points, layer, look, areas), [.class(name)] + SVG.opacity(look.opacity))
    ]
  }

  /// A few points are filled, with a rim that parts them from lines; many are rings, which still show where they
  /// cover each other.
  private func className(_ look: Look, _ count: Int, isSized: Bool) -> String {
    if look.symbol.isOpen { return "gc-cross" }
    return isSized || Self.areRings(count) ? "gc-ring" : "gc-dot"
  }

  static func areRings(_ count: Int) -> Bool { count > 16 }

  private func symbols(_ points: [Point], _ layer: Layer, _ look: Look, _ areas: [Double]?) -> String {
    var path = PathText()
    let usual = layer.style.symbolSize ?? (points.count > 150 ? 20 : 40)
    for (index, point) in points.enumerated() {
      look.symbol.append(at: point, area: areas?[index] ?? usual, to: &path)
    }
    return path.text
  }

  /// Round or square dots, by turns of series.
  private func small(_ points: [Point], _ layer: Layer, _ look: Look) -> [Node] {
    let width = (layer.style.symbolSize ?? 10).squareRoot() * 1.128
    return [dots(points, width: width, look, opacity: 0.75)]
  }

  private func dots(_ points: [Point], width: Double, _ look: Look, opacity: Double) -> Node {
    var path = PathText()
    for point in points { path.dot(point) }
    let cap = [Attribute("stroke-linecap", look.symbol == .circle ? "round" : "square")]
    return SVG.path(
      path.text,
      [.class("gc-dots"), Attribute("stroke-width", pixels(width))] + cap
        + SVG.opacity(look.opacity * opacity))
  }

  // MARK: Very many points

  /// Where points are dense, the cells of a fine grid in tints that tell how many they hold; elsewhere, and outermost in
  /// each direction, the points themselves.
  private func density(_ points: [Point], _ look: Look) -> [Node] {
    let grid = PointGrid(points, most: Self.mostCells)
    let tints = grid.tints.map { tint in
      SVG.path(tint.data, [.class("gc-fill"), Attribute("fill-opacity", shareText(tint.opacity))])
    }
    return [SVG.group([.class("gc-cells")] + SVG.opacity(look.opacity), tints)]
      + [dots(grid.lonePoints, width: 2, look, opacity: 0.8)]
  }

  // MARK: Colours by number

  private func shaded(
    _ points: [Point], _ values: [Double], _ areas: [Double]?, _ scale: ColorScale, _ layer: Layer,
    _ look: Look
  ) -> [Node] {
    var groups: [[Int]] = scale.levels.map { _ in [] }
    for (index, value) in values.enumerated() {
      if let level = scale.level(of: value) { groups[level].append(index) }
    }
    return groups.indices.filter { !groups[$0].isEmpty }.map { level in
      let members = groups[level]
      let data = symbols(
        members.map { points[$0] }, layer, look, areas.map { areas in members.map { areas[$0] } })
      return SVG.path(
        data,
        [
          Attribute("fill", scale.levels[level]), Attribute("stroke", "#767676"),
          Attribute("stroke-width", ".6"),
        ] + SVG.opacity(look.opacity))
    }
  }

  private func overCells(_ points: [Point], _ layer: Layer, _ look: Look) -> [Node] {
    var path = PathText()
    for point in points {
      look.symbol.append(
        at: point, area: layer.style.symbolSize ?? (layer.shape == .line ? 36 : 70), to: &path)
    }
    return [SVG.path(path.text, [.class("gc-over")])]
  }
}

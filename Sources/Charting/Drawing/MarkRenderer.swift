import Markup

/// Draws the layers of a scene within the plot.
struct MarkRenderer {
  let scene: Scene
  let layout: ChartLayout
  let options: ChartOptions

  func nodes() -> [Node] {
    scene.layers.flatMap { layer in
      let look = Look(layer, scene, options)
      switch layer.shape {
      case .line: return line(layer, look)
      case .area: return area(layer, look)
      case .bar: return bars(layer, look)
      case .point: return points(layer, look)
      case .rule: return rules(layer, look)
      case .rectangle: return rectangles(layer, look)
      }
    }
  }

  /// The place of a row's beginning in pixels.
  func point(_ row: Row) -> Point? {
    guard let x = row.x.flatMap(layout.x.position), let y = row.y.flatMap(layout.y.position) else {
      return nil
    }
    return Point(x: x, y: y)
  }

  /// The box of a bar or a cell; an end without a value is the plot's own edge.
  func box(_ row: Row) -> Box? {
    guard row.isFinite else { return nil }
    let across = span(row.x, row.xEnd, layout.x, layout.plot.left, layout.plot.right)
    let down = span(row.y, row.yEnd, layout.y, layout.plot.top, layout.plot.bottom)
    return Box(left: across.0, top: down.0, right: across.1, bottom: down.1)
  }

  private func span(
    _ start: Double?, _ end: Double?, _ scale: PositionScale, _ low: Double, _ high: Double
  ) -> (Double, Double) {
    guard let start, let end else { return (low, high) }
    let first = scale.position(of: start) ?? scale.baseline
    let second = scale.position(of: end) ?? scale.baseline
    return (min(first, second), max(first, second))
  }

  private func line(_ layer: Layer, _ look: Look) -> [Node] {
    let runs = LineShape.runs(layer.rows.map(point))
    guard !runs.isEmpty else { return [] }
    let path = SVG.path(
      LineShape.data(runs, layer.style.interpolation),
      [.class("gc-line")] + cap(runs) + SVG.stroke(look) + SVG.opacity(look.opacity))
    let symbols = layer.style.symbol != nil || layer.key.symbol != nil
    let dots = symbols ? runs.flatMap { $0 }.map { dot($0, look, layer.style.symbolSize ?? 36) } : []
    return [SVG.group([SVG.color(look.color)], [path] + dots)]
  }

  private func cap(_ runs: [[Point]]) -> [Attribute] {
    runs.contains { $0.count == 1 } ? [Attribute("stroke-linecap", "round")] : []
  }

  /// A filled band, and its outer edge as a line so that neighbours are told apart by more than a tint.
  private func area(_ layer: Layer, _ look: Look) -> [Node] {
    let edges = layer.rows.map { row -> (lower: Point, upper: Point)? in
      guard row.isFinite, let x = row.x.flatMap(layout.x.position), let start = row.y, let end = row.yEnd
      else { return nil }
      let (low, high) = (layout.y.position(of: start), layout.y.position(of: end))
      return (Point(x: x, y: low ?? layout.y.baseline), Point(x: x, y: high ?? layout.y.baseline))
    }
    let lower = LineShape.runs(edges.map { $0?.lower })
    let upper = LineShape.runs(edges.map { $0?.upper })
    guard !upper.isEmpty else { return [] }
    let method = layer.style.interpolation
    let bands = zip(lower, upper).map { LineShape.band($0, $1, method) }.joined()
    let outline = SVG.path(
      LineShape.data(upper, method),
      [.class("gc-line")] + SVG.stroke(look) + SVG.opacity(min(1, look.opacity * 3)))
    let fill = SVG.path(bands, [.class("gc-fill")] + SVG.opacity(look.opacity))
    return [SVG.group([SVG.color(look.color)], [fill, outline])]
  }

  private func bars(_ layer: Layer, _ look: Look) -> [Node] {
    var path = PathText()
    for row in layer.rows {
      if let box = box(row) { path.rectangle(fixedWidth(box, layer.style)) }
    }
    guard !path.text.isEmpty else { return [] }
    let shape = SVG.path(path.text, [.class("gc-bar")] + SVG.opacity(look.opacity))
    return [SVG.group([SVG.color(look.color)], [shape])]
  }

  private func fixedWidth(_ box: Box, _ style: MarkStyle) -> Box {
    var box = box
    if case .fixed(let width) = style.width, !scene.isLying {
      let middle = (box.left + box.right) / 2
      (box.left, box.right) = (middle - width / 2, middle + width / 2)
    }
    if case .fixed(let height) = style.height, scene.isLying {
      let middle = (box.top + box.bottom) / 2
      (box.top, box.bottom) = (middle - height / 2, middle + height / 2)
    }
    return box
  }

  private func points(_ layer: Layer, _ look: Look) -> [Node] {
    let room = Box(
      left: layout.plot.left - 0.5, top: layout.plot.top - 0.5, right: layout.plot.right + 0.5,
      bottom: layout.plot.bottom + 0.5)
    let area = layer.style.symbolSize ?? (layer.rows.count > 200 ? 12 : isOverCells(layer) ? 90 : 42)
    let placed = layer.rows.compactMap { row in point(row).map { (place: $0, shade: row.shade) } }
    let inside = placed.filter {
      (room.left...room.right).contains($0.place.x) && (room.top...room.bottom).contains($0.place.y)
    }
    guard !inside.isEmpty else { return [] }
    if isOverCells(layer) {
      let data = inside.map { look.symbol.data(at: $0.place, area: area) }.joined()
      return [SVG.path(data, [.class("gc-over")])]
    }
    if let scale = layout.color, inside.contains(where: { $0.shade != nil }) {
      return inside.map { shaded($0.place, $0.shade.flatMap(scale.level), look, area) }
    }
    let data = inside.map { look.symbol.data(at: $0.place, area: area) }.joined()
    let className = look.symbol.isOpen ? "gc-cross" : "gc-dot"
    return [
      SVG.group([SVG.color(look.color)], [SVG.path(data, [.class(className)] + SVG.opacity(look.opacity))])
    ]
  }

  /// Points on a heat map without a colour of their own are white with a dark edge, to be seen on any cell.
  private func isOverCells(_ layer: Layer) -> Bool {
    layout.color != nil && layer.style.color == nil && layer.key.color == nil
      && !layer.rows.contains { $0.shade != nil } && scene.layers.contains { $0.shape == .rectangle }
  }

  private func dot(_ place: Point, _ look: Look, _ area: Double) -> Node {
    SVG.path(
      look.symbol.data(at: place, area: area), [.class(look.symbol.isOpen ? "gc-cross" : "gc-dot")])
  }

  private func shaded(_ place: Point, _ level: Int?, _ look: Look, _ area: Double) -> Node {
    SVG.path(
      look.symbol.data(at: place, area: area),
      [Attribute("fill", level.map { ColorScale.levels[$0] } ?? "none"), Attribute("stroke", "#767676")])
  }

  private func rules(_ layer: Layer, _ look: Look) -> [Node] {
    var path = PathText()
    for row in layer.rows {
      guard row.isFinite else { continue }
      if row.xEnd == nil, let x = row.x {
        guard let place = layout.x.position(of: x) else { continue }
        let ends = span(row.y, row.yEnd, layout.y, layout.plot.top, layout.plot.bottom)
        path.move(Point(x: place, y: ends.0))
        path.line(Point(x: place, y: ends.1))
      } else if let place = row.y.flatMap(layout.y.position) {
        let ends = span(row.x, row.xEnd, layout.x, layout.plot.left, layout.plot.right)
        path.move(Point(x: ends.0, y: place))
        path.line(Point(x: ends.1, y: place))
      }
    }
    guard !path.text.isEmpty else { return [] }
    let line = SVG.path(path.text, [.class("gc-line")] + SVG.stroke(look) + SVG.opacity(look.opacity))
    return [SVG.group([SVG.color(look.color)], [line])]
  }

  private func rectangles(_ layer: Layer, _ look: Look) -> [Node] {
    if let scale = layout.color, layer.rows.contains(where: { $0.shade != nil }) {
      return [HeatMap(scale).node(layer.rows, box: box)]
    }
    var path = PathText()
    for row in layer.rows { if let box = box(row) { path.rectangle(box) } }
    guard !path.text.isEmpty else { return [] }
    let shape = SVG.path(path.text, [.class("gc-fill")] + SVG.opacity(look.opacity))
    return [SVG.group([SVG.color(look.color)], [shape])]
  }
}

import Markup

/// Draws the layers of a scene within the plot.
struct MarkRenderer {
  let drawing: Drawing
  let layout: ChartLayout
  let patterns: Patterns
  /// Where another drawing of the chart shows its cells, which need not be written a second time.
  let cells: SharedCells
  /// Keeps marks within the plot; points outside are left out instead, so that none is cut.
  let clip: [Attribute]
  var frame: PlotFrame { layout.frame }

  func nodes() -> [Node] {
    drawing.scene.layers.indices.flatMap { index -> [Node] in
      let (layer, look) = (drawing.scene.layers[index], drawing.looks[index])
      var nodes = cells.nodes(layer, index, layout.plot) { self.nodes(layer, look) }
      if nodes.isEmpty { return [] }
      if !clip.isEmpty, layer.shape != .point { nodes = [SVG.group(clip, nodes)] }
      guard layer.style.offset != Point(x: 0, y: 0) else { return nodes }
      return [SVG.group([translation(layer.style.offset)], nodes)]
    }
  }

  private func translation(_ offset: Point) -> Attribute {
    Attribute("transform", "translate(\(pixels(offset.x)) \(pixels(offset.y)))")
  }

  private func nodes(_ layer: Layer, _ look: Look) -> [Node] {
    switch layer.shape {
    case .line: line(layer, look)
    case .area: area(layer, look)
    case .bar: bars(layer, look)
    case .point: PointRenderer(self).nodes(layer, look)
    case .rule: rules(layer, look)
    case .rectangle: rectangles(layer, look)
    case .sector: []
    case .contour: ContourRenderer(self).nodes(layer, look)
    }
  }

  // MARK: Lines and areas

  private func line(_ layer: Layer, _ look: Look) -> [Node] {
    let runs = LineShape.runs(frame.x.positions(of: layer.x), frame.y.positions(of: layer.y))
    guard !runs.isEmpty else { return [] }
    let data = LineShape.data(runs.filter { $0.count > 1 }, layer.style.interpolation)
    let attributes = [.class("gc-line")] + SVG.stroke(look.stroke) + SVG.opacity(look.opacity)
    let path = data.isEmpty ? [] : isOverCells(layer) ? cased(data, look) : [SVG.path(data, attributes)]
    // A vertex without a neighbour would not show as a line.
    let dotted = layer.hasSymbols ? runs : runs.filter { $0.count == 1 }
    let dots = dotted.isEmpty ? [] : PointRenderer(self).vertices(dotted.flatMap { $0 }, layer, look)
    return [SVG.group([SVG.color(look.color)], path + dots)]
  }

  /// What has no colour of its own is white with a dark edge on a map, to be seen on any cell.
  func isOverCells(_ layer: Layer) -> Bool {
    drawing.isMap && layer.style.color == nil && layer.key.color == nil && layer.shade.isEmpty
  }

  private func cased(_ data: String, _ look: Look) -> [Node] {
    let casing = StrokeStyle(lineWidth: look.stroke.lineWidth + 2)
    return [
      SVG.path(data, [.class("gc-casing")] + SVG.stroke(casing)),
      SVG.path(data, [.class("gc-line"), Attribute("color", "#fff")] + SVG.stroke(look.stroke)),
    ]
  }

  /// A filled band, and its outer edge as a line so that neighbours are told apart by more than a tint.
  private func area(_ layer: Layer, _ look: Look) -> [Node] {
    let (lower, upper) = edges(layer)
    guard !upper.isEmpty else { return [] }
    var fill = PathText()
    let method = layer.style.interpolation
    for (low, high) in zip(lower, upper) { LineShape.band(low, high, method, to: &fill) }
    let edge = LineShape.data(upper, method)
    let outline =
      layer.isBand
      ? []
      : [
        SVG.path(
          edge,
          [.class("gc-line")] + SVG.stroke(look.stroke) + SVG.opacity(min(1, look.opacity * 4)))
      ]
    let shape = SVG.path(fill.text, patterns.fill(look) + SVG.opacity(look.opacity))
    return [SVG.group([SVG.color(look.color)], [shape] + outline)]
  }

  private func edges(_ layer: Layer) -> (lower: [[Point]], upper: [[Point]]) {
    if layer.lies {
      let along = masked(frame.y.positions(of: layer.y), layer)
      return (
        LineShape.runs(based(layer.x, frame.x), along), LineShape.runs(based(layer.xEnd, frame.x), along)
      )
    }
    let along = masked(frame.x.positions(of: layer.x), layer)
    return (
      LineShape.runs(along, based(layer.y, frame.y)), LineShape.runs(along, based(layer.yEnd, frame.y))
    )
  }

  /// Rows of which one value is not finite make a gap.
  private func masked(_ places: [Double], _ layer: Layer) -> [Double] {
    places.indices.map { layer.isFinite($0) ? places[$0] : .nan }
  }

  /// Values without a place, such as zero on a logarithmic scale, stand on the base line.
  private func based(_ values: [Double], _ scale: PositionScale) -> [Double] {
    scale.positions(of: values).map { $0.isNaN ? scale.baseline : $0 }
  }

  // MARK: Bars and cells

  /// The box of a bar or a cell; an end without a value is the plot's own edge.
  func box(_ layer: Layer, _ row: Int) -> Box? {
    guard layer.isFinite(row) else { return nil }
    let across = span(layer.x, layer.xEnd, row, frame.x, (layout.plot.left, layout.plot.right))
    let down = span(layer.y, layer.yEnd, row, frame.y, (layout.plot.top, layout.plot.bottom))
    return sized(Box(left: across.0, top: down.0, right: across.1, bottom: down.1), layer)
  }

  private func span(
    _ starts: [Double], _ ends: [Double], _ row: Int, _ scale: PositionScale, _ rim: (Double, Double)
  ) -> (Double, Double) {
    guard !starts.isEmpty, !ends.isEmpty else { return rim }
    let first = scale.position(of: starts[row]) ?? scale.baseline
    let second = scale.position(of: ends[row]) ?? scale.baseline
    return (min(first, second), max(first, second))
  }

  /// The thickness of bars that were given in pixels; others are never thicker than looks well.
  private func sized(_ box: Box, _ layer: Layer) -> Box {
    var box = box
    let isBar = layer.shape == .bar
    if !isBar || !layer.lies {
      (box.left, box.right) = sized(box.left, box.right, layer.style.width, isBar, layer.key.columns.xEnd)
    }
    if !isBar || layer.lies {
      (box.top, box.bottom) = sized(box.top, box.bottom, layer.style.height, isBar, layer.key.columns.yEnd)
    }
    return box
  }

  private func sized(
    _ start: Double, _ end: Double, _ dimension: MarkDimension, _ isBar: Bool, _ isGiven: Bool
  ) -> (Double, Double) {
    let middle = (start + end) / 2
    switch dimension {
    case .automatic where isBar && !isGiven:
      let half = min(end - start, Self.thickestBar) / 2
      return (middle - half, middle + half)
    case .fixed(let size) where !isGiven && size >= 0: return (middle - size / 2, middle + size / 2)
    case .inset(let inset) where !isGiven: return (min(start + inset, middle), max(end - inset, middle))
    case .automatic, .ratio, .fixed, .inset: return (start, end)
    }
  }

  private static let thickestBar = 84.0

  private func bars(_ layer: Layer, _ look: Look) -> [Node] {
    if let scale = drawing.domains.color, layer.isShaded { return shadedBars(layer, look, scale) }
    return fill((0..<layer.count).compactMap { box(layer, $0) }, layer, look, isEdged: true)
  }

  private func shadedBars(_ layer: Layer, _ look: Look, _ scale: ColorScale) -> [Node] {
    var paths = scale.levels.map { _ in PathText() }
    for row in 0..<layer.count {
      guard let level = scale.level(of: layer.shade[row]), let box = box(layer, row) else { continue }
      paths[level].rectangle(box, corner: layer.style.cornerRadius)
    }
    return zip(scale.levels, paths).filter { !$1.isEmpty }.map { color, path in
      SVG.path(path.text, [Attribute("fill", color)] + SVG.opacity(look.opacity))
    }
  }

  private func fill(_ boxes: [Box], _ layer: Layer, _ look: Look, isEdged: Bool) -> [Node] {
    var path = PathText()
    for box in boxes { path.rectangle(box, corner: layer.style.cornerRadius) }
    guard !path.isEmpty else { return [] }
    let shape = SVG.path(path.text, patterns.fill(look, edged: isEdged) + SVG.opacity(look.opacity))
    return [SVG.group([SVG.color(look.color)], [shape])]
  }

  private func rectangles(_ layer: Layer, _ look: Look) -> [Node] {
    if let scale = drawing.domains.color, layer.isShaded {
      return [HeatMap(scale, gap: layer.style.cornerRadius).node(layer.shade, boxes(layer))]
    }
    let boxes = (0..<layer.count).compactMap { box(layer, $0) }
    return fill(boxes, layer, look, isEdged: false)
  }

  /// The boxes of all cells, their edges found column by column.
  private func boxes(_ layer: Layer) -> [Box?] {
    guard !layer.x.isEmpty, !layer.y.isEmpty, case .automatic = layer.style.width,
      case .automatic = layer.style.height
    else { return (0..<layer.count).map { box(layer, $0) } }
    let (lefts, rights) = (frame.x.positions(of: layer.x), frame.x.positions(of: layer.xEnd))
    let (tops, bottoms) = (frame.y.positions(of: layer.y), frame.y.positions(of: layer.yEnd))
    return lefts.indices.map { row in
      let (x, y) = ((lefts[row], rights[row]), (tops[row], bottoms[row]))
      guard x.0 + x.1 + y.0 + y.1 < .infinity else { return box(layer, row) }
      return Box(left: min(x.0, x.1), top: min(y.0, y.1), right: max(x.0, x.1), bottom: max(y.0, y.1))
    }
  }

  // MARK: Rules

  private func rules(_ layer: Layer, _ look: Look) -> [Node] {
    var path = PathText()
    for row in layer.distinctRules {
      if layer.xEnd.isEmpty, !layer.x.isEmpty {
        guard let place = frame.x.position(of: layer.x[row]) else { continue }
        let ends = span(layer.y, layer.yEnd, row, frame.y, (layout.plot.top, layout.plot.bottom))
        upright(place, ends, layer.style.isCapped, &path)
      } else if !layer.y.isEmpty, let place = frame.y.position(of: layer.y[row]) {
        let ends = span(layer.x, layer.xEnd, row, frame.x, (layout.plot.left, layout.plot.right))
        level(place, ends, layer.style.isCapped, &path)
      }
    }
    guard !path.isEmpty else { return [] }
    let line = SVG.path(
      path.text, [.class("gc-line")] + SVG.stroke(look.stroke) + SVG.opacity(look.opacity))
    return [SVG.group([SVG.color(look.color)], [line])]
  }

  /// Half the length of the crossbars that end an error bar.
  private static let crossbar = 4.0

  private func upright(_ x: Double, _ ends: (Double, Double), _ isCapped: Bool, _ path: inout PathText) {
    path.move(Point(x: x, y: ends.0))
    path.line(Point(x: x, y: ends.1))
    guard isCapped else { return }
    for y in [ends.0, ends.1] {
      path.move(Point(x: x - Self.crossbar, y: y))
      path.line(Point(x: x + Self.crossbar, y: y))
    }
  }

  private func level(_ y: Double, _ ends: (Double, Double), _ isCapped: Bool, _ path: inout PathText) {
    path.move(Point(x: ends.0, y: y))
    path.line(Point(x: ends.1, y: y))
    guard isCapped else { return }
    for x in [ends.0, ends.1] {
      path.move(Point(x: x, y: y - Self.crossbar))
      path.line(Point(x: x, y: y + Self.crossbar))
    }
  }
}

import Markup

/// Draws a surface by lines of equal height with their numbers, or by bands of colour.
struct ContourRenderer {
  private let marks: MarkRenderer

  init(_ marks: MarkRenderer) {
    self.marks = marks
  }

  func nodes(_ layer: Layer, _ look: Look) -> [Node] {
    let mesh = mesh(layer)
    switch layer.style.contours?.style {
    case .bands: return bands(mesh, layer)
    case .lines, nil: return lines(mesh, layer, look)
    }
  }

  /// The surface in pixels, its heights on the scale of the colours, on which they are interpolated.
  private func mesh(_ layer: Layer) -> ContourMesh {
    let heights = layer.shade.map(transform.place)
    guard let steps = layer.style.contours?.simplexSteps else {
      return .lattice(
        marks.frame.x.positions(of: layer.x), marks.frame.y.positions(of: layer.y), heights)
    }
    return .simplex(steps, heights) { b, c in
      let place = Simplex.place(b, c)
      return marks.frame.point(place.x, place.y) ?? Point(x: 0, y: 0)
    }
  }

  private var transform: Transform { marks.drawing.options.shades.type.transform }

  // MARK: Bands

  /// What is higher covers what is lower, so each band is all that is higher than its lower bound.
  private func bands(_ mesh: ContourMesh, _ layer: Layer) -> [Node] {
    guard let scale = marks.drawing.domains.color else { return [] }
    let bounds = ContourLevels.bands(layer, scale)
    let shapes = bounds.compactMap { band -> Node? in
      var path = PathText()
      for line in mesh.lines(at: transform.place(band.lower), closed: true) {
        append(Simplification.simplified(line.points), isClosed: true, to: &path)
      }
      guard !path.isEmpty else { return nil }
      return SVG.path(
        path.text, [Attribute("fill", scale.levels[band.level]), Attribute("fill-rule", "evenodd")])
    }
    return [SVG.group([], shapes)]
  }

  private func append(_ points: [Point], isClosed: Bool, to path: inout PathText) {
    guard points.count > 1 else { return }
    path.move(points[0])
    for point in points.dropFirst() { path.line(point) }
    if isClosed { path.close() }
  }

  // MARK: Lines

  private func lines(_ mesh: ContourMesh, _ layer: Layer, _ look: Look) -> [Node] {
    let levels = ContourLevels.lines(layer, transform)
    var labels = ContourLabels(marks.layout.plot)
    var nodes: [Node] = []
    var words: [Node] = []
    for level in levels.values {
      let lines = mesh.lines(at: transform.place(level), closed: false)
      var path = PathText()
      for line in lines {
        let points = line.isClosed ? line.points + line.points.prefix(1) : line.points
        append(Simplification.simplified(points), isClosed: line.isClosed, to: &path)
      }
      guard !path.isEmpty else { continue }
      let ink = ink(level)
      nodes.append(SVG.path(path.text, [.class("gc-line")] + SVG.stroke(look.stroke) + ink))
      let places = labels.place(Self.label(level, levels.notation), on: lines.map { $0.points })
      words += places.map { $0.node(className: ink.isEmpty ? "gc-halo gc-gap" : nil, ink) }
    }
    guard !nodes.isEmpty else { return [] }
    return [SVG.group([SVG.color(look.color)] + SVG.opacity(look.opacity), nodes + words)]
  }

  /// There is no axis whose name could bear the power of ten that all labels have in common.
  private static func label(_ level: Double, _ notation: Ticks.Notation) -> String {
    guard case .scientific(_, let exponent) = notation else { return NumberFormat.label(level, notation) }
    return NumberFormat.label(level, notation) + "×10" + NumberFormat.superscript(exponent)
  }

  /// On cells of a map a line is white or black, whichever is seen better; elsewhere it has the layer's colour.
  private func ink(_ level: Double) -> [Attribute] {
    guard marks.drawing.isMap, let scale = marks.drawing.domains.color,
      let color = scale.level(of: level)
    else { return [] }
    return [Attribute("color", scale.isDark(color) ? "#fff" : "#111")]
  }
}

extension BasicChartSymbolShape {
  /// Adds the shape around a centre; all shapes cover about the same area in square pixels.
  func append(at center: Point, area: Double, to path: inout PathText) {
    let side = max(area.isFinite ? min(area, 40_000) : 36, 0).squareRoot()
    switch self {
    case .circle: path.circle(center, radius: side * 0.5642)
    case .square: polygon(center, side / 2, [(-1, -1), (1, -1), (1, 1), (-1, 1)], &path)
    case .triangle: polygon(center, side * 0.76, [(0, -1.155), (1, 0.577), (-1, 0.577)], &path)
    case .diamond: polygon(center, side * 0.7071, [(0, -1), (1, 0), (0, 1), (-1, 0)], &path)
    case .pentagon:
      polygon(
        center, side * 0.648, [(0, -1), (0.951, -0.309), (0.588, 0.809), (-0.588, 0.809), (-0.951, -0.309)],
        &path)
    case .plus: strokes(center, side * 0.65, [(-1, 0), (1, 0), (0, -1), (0, 1)], &path)
    case .cross: strokes(center, side / 2, [(-1, -1), (1, 1), (-1, 1), (1, -1)], &path)
    case .asterisk:
      strokes(
        center, side * 0.6, [(0, -1), (0, 1), (-0.866, -0.5), (0.866, 0.5), (-0.866, 0.5), (0.866, -0.5)],
        &path)
    }
  }

  /// Crosses have strokes only; the others are filled.
  var isOpen: Bool {
    switch self {
    case .cross, .plus, .asterisk: true
    case .circle, .square, .triangle, .diamond, .pentagon: false
    }
  }

  private func polygon(
    _ center: Point, _ scale: Double, _ corners: [(Double, Double)], _ path: inout PathText
  ) {
    for (index, corner) in corners.enumerated() {
      let point = Point(x: center.x + corner.0 * scale, y: center.y + corner.1 * scale)
      if index == 0 { path.move(point) } else { path.line(point) }
    }
    path.close()
  }

  private func strokes(
    _ center: Point, _ scale: Double, _ ends: [(Double, Double)], _ path: inout PathText
  ) {
    for (index, end) in ends.enumerated() {
      let point = Point(x: center.x + end.0 * scale, y: center.y + end.1 * scale)
      if index % 2 == 0 { path.move(point) } else { path.line(point) }
    }
  }
}

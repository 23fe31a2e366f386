extension BasicChartSymbolShape {
  /// Path data around a centre; all shapes cover about the same area in square pixels.
  func data(at center: Point, area: Double) -> String {
    let side = max(area, 0).squareRoot()
    switch self {
    case .circle: return circle(center, side * 0.5642)
    case .square: return polygon(center, side / 2, [(-1, -1), (1, -1), (1, 1), (-1, 1)])
    case .triangle: return polygon(center, side * 0.76, [(0, -1.155), (1, 0.577), (-1, 0.577)])
    case .diamond: return polygon(center, side * 0.7071, [(0, -1), (1, 0), (0, 1), (-1, 0)])
    case .cross: return strokes(center, side / 2, [(-1, -1), (1, 1), (-1, 1), (1, -1)])
    case .plus: return strokes(center, side * 0.65, [(-1, 0), (1, 0), (0, -1), (0, 1)])
    }
  }

  /// Crosses have strokes only; the others are filled.
  var isOpen: Bool {
    switch self {
    case .cross, .plus: true
    case .circle, .square, .triangle, .diamond: false
    }
  }

  private func circle(_ center: Point, _ radius: Double) -> String {
    let (r, d) = (pixels(radius), pixels(2 * radius))
    return "M\(pixels(center.x - radius)) \(pixels(center.y))a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0-\(d) 0z"
  }

  private func polygon(_ center: Point, _ scale: Double, _ corners: [(Double, Double)]) -> String {
    var path = PathText()
    for (index, corner) in corners.enumerated() {
      let point = Point(x: center.x + corner.0 * scale, y: center.y + corner.1 * scale)
      if index == 0 { path.move(point) } else { path.line(point) }
    }
    path.close()
    return path.text
  }

  private func strokes(_ center: Point, _ scale: Double, _ ends: [(Double, Double)]) -> String {
    var path = PathText()
    for (index, end) in ends.enumerated() {
      let point = Point(x: center.x + end.0 * scale, y: center.y + end.1 * scale)
      if index % 2 == 0 { path.move(point) } else { path.line(point) }
    }
    return path.text
  }
}

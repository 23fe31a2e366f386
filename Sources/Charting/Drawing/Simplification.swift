/// Leaves out vertices that no eye can see, in one pass over the line.
enum Simplification {
  /// At most a tenth of a pixel between the line as given and as returned.
  static let tolerance = 0.1
  /// Lines with more vertices are reduced to what each half pixel across holds.
  private static let manyVertices = 4000

  static func simplified(_ points: [Point]) -> [Point] {
    coned(points.count > manyVertices ? decimated(points) : points)
  }

  /// Keeps of each half pixel across the first, the lowest, the highest and the last vertex of each run.
  private static func decimated(_ points: [Point]) -> [Point] {
    var result: [Point] = []
    var index = 0
    while index < points.count {
      let column = (points[index].x * 2).rounded(.down)
      var (low, high, end) = (index, index, index)
      while end + 1 < points.count, (points[end + 1].x * 2).rounded(.down) == column {
        end += 1
        if points[end].y < points[low].y { low = end }
        if points[end].y > points[high].y { high = end }
      }
      var last = -1
      for kept in [index, min(low, high), max(low, high), end] where kept > last {
        result.append(points[kept])
        last = kept
      }
      index = end + 1
    }
    return result
  }

  /// From an anchor, every vertex passed over narrows a cone of directions that stay near enough to it;
  /// the first vertex outside the cone makes its predecessor the next anchor.
  private static func coned(_ points: [Point]) -> [Point] {
    guard points.count > 2 else { return points }
    var result = [points[0]]
    var anchor = points[0]
    var cone = Cone()
    for index in 1..<points.count {
      if !cone.admits(points[index], from: anchor) {
        anchor = points[index - 1]
        result.append(anchor)
        cone = Cone()
      }
      cone.narrow(by: points[index], from: anchor, tolerance)
    }
    result.append(points[points.count - 1])
    return result
  }
}

/// Directions between two bounds, less than a half turn apart.
private struct Cone {
  private var isOpen = true
  private var left = Point(x: 0, y: 0)
  private var right = Point(x: 0, y: 0)
  private var reach = 0.0

  func admits(_ point: Point, from anchor: Point) -> Bool {
    let direction = Point(x: point.x - anchor.x, y: point.y - anchor.y)
    // A line that turns back would lose its tip.
    guard direction.x * direction.x + direction.y * direction.y >= reach else { return false }
    return isOpen || (cross(right, direction) >= 0 && cross(direction, left) >= 0)
  }

  mutating func narrow(by point: Point, from anchor: Point, _ tolerance: Double) {
    let (x, y) = (point.x - anchor.x, point.y - anchor.y)
    let squared = x * x + y * y
    reach = max(reach, squared)
    guard squared > tolerance * tolerance else { return }
    let scale = tolerance / squared.squareRoot()
    var newLeft = Point(x: x - y * scale, y: y + x * scale)
    var newRight = Point(x: x + y * scale, y: y - x * scale)
    if !isOpen {
      if cross(newLeft, left) < 0 { newLeft = left }
      if cross(newRight, right) > 0 { newRight = right }
    }
    (left, right, isOpen) = (newLeft, newRight, false)
  }

  private func cross(_ a: Point, _ b: Point) -> Double { a.x * b.y - a.y * b.x }
}

/// A smooth line through all its vertices, as one cubic Bézier curve between each two.
struct Spline {
  private let points: [Point]
  private let method: InterpolationMethod

  init(_ points: [Point], _ method: InterpolationMethod) {
    self.points = points
    self.method = method
  }

  func append(to path: inout PathText) {
    for index in points.indices.dropLast() {
      let (first, second) = handles(index)
      path.curve(first, second, points[index + 1])
    }
  }

  /// The two inner control points between a vertex and the next.
  private func handles(_ index: Int) -> (Point, Point) {
    switch method.kind {
    case .cardinal(let tension):
      let share = (1 - min(max(tension, 0), 1)) / 6
      return (
        toward(points[index], chord(index), share), toward(points[index + 1], chord(index + 1), -share)
      )
    case .catmullRom(let alpha): return catmullRom(index, min(max(alpha, 0), 1))
    case .monotone, .linear, .stepStart, .stepCenter, .stepEnd: return monotone(index)
    }
  }

  /// From the vertex before to the vertex after.
  private func chord(_ index: Int) -> Point {
    let (before, after) = (points[max(index - 1, 0)], points[min(index + 1, points.count - 1)])
    return Point(x: after.x - before.x, y: after.y - before.y)
  }

  private func toward(_ point: Point, _ direction: Point, _ share: Double) -> Point {
    Point(x: point.x + direction.x * share, y: point.y + direction.y * share)
  }

  // MARK: Catmull and Rom

  /// Barry and Goldman's spline over knots that are |step|^alpha apart, in Bézier form.
  private func catmullRom(_ index: Int, _ alpha: Double) -> (Point, Point) {
    let start = points[index]
    let end = points[index + 1]
    let (before, after) = (points[max(index - 1, 0)], points[min(index + 2, points.count - 1)])
    let (d1, d2, d3) = (
      knot(before, start, alpha), knot(start, end, alpha), knot(end, after, alpha)
    )
    return (handle(before, start, end, d1, d2), handle(after, end, start, d3, d2))
  }

  private func handle(_ outer: Point, _ near: Point, _ far: Point, _ outside: Double, _ inside: Double)
    -> Point
  {
    guard outside > 0, inside > 0 else { return near }
    let weight = 3 * outside * (outside + inside)
    func along(_ value: (Point) -> Double) -> Double {
      let own = 2 * outside * outside + 3 * outside * inside + inside * inside
      return (outside * outside * value(far) - inside * inside * value(outer) + own * value(near)) / weight
    }
    return Point(x: along { $0.x }, y: along { $0.y })
  }

  private func knot(_ a: Point, _ b: Point, _ alpha: Double) -> Double {
    let distance = ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
    return distance > 0 ? Logarithm.power(distance, alpha) : 0
  }

  // MARK: Monotone

  private func monotone(_ index: Int) -> (Point, Point) {
    let (start, end) = (points[index], points[index + 1])
    let third = (end.x - start.x) / 3
    return (
      Point(x: start.x + third, y: start.y + third * slope(index)),
      Point(x: end.x - third, y: end.y - third * slope(index + 1))
    )
  }

  private func secant(_ index: Int) -> Double {
    let width = points[index + 1].x - points[index].x
    return width == 0 ? 0 : (points[index + 1].y - points[index].y) / width
  }

  /// Flat at extrema, elsewhere at most three times the flatter neighbour.
  private func slope(_ index: Int) -> Double {
    if index == 0 { return secant(0) }
    if index == points.count - 1 { return secant(index - 1) }
    let (left, right) = (secant(index - 1), secant(index))
    guard left * right > 0 else { return 0 }
    let limit = 3 * min(abs(left), abs(right))
    let mean = (left + right) / 2
    return abs(mean) <= limit ? mean : (mean < 0 ? -limit : limit)
  }
}

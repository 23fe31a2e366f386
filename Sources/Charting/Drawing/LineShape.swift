/// Turns vertices into path data: gaps where a vertex is missing, the interpolation asked for.
enum LineShape {
  /// Consecutive vertices that have a place.
  static func runs(_ xs: [Double], _ ys: [Double]) -> [[Point]] {
    var runs: [[Point]] = []
    var current: [Point] = []
    current.reserveCapacity(xs.count)
    for (x, y) in zip(xs, ys) {
      if x.isNaN || y.isNaN {
        if !current.isEmpty { runs.append(current) }
        current = []
      } else {
        current.append(Point(x: x, y: y))
      }
    }
    return current.isEmpty ? runs : runs + [current]
  }

  static func data(_ runs: [[Point]], _ method: InterpolationMethod) -> String {
    var path = PathText()
    for run in runs { append(simplified(run, method), method, to: &path, moving: true) }
    return path.text
  }

  /// The band between two edges of the same length.
  static func band(_ lower: [Point], _ upper: [Point], _ method: InterpolationMethod, to path: inout PathText)
  {
    append(simplified(upper, method), method, to: &path, moving: true)
    append(simplified(lower, method).reversed(), method.reversed, to: &path, moving: false)
    path.close()
  }

  private static func simplified(_ points: [Point], _ method: InterpolationMethod) -> [Point] {
    method == .linear ? Simplification.simplified(points) : points
  }

  private static func append(
    _ points: [Point], _ method: InterpolationMethod, to path: inout PathText, moving: Bool
  ) {
    guard let first = points.first else { return }
    if moving { path.move(first) } else { path.line(first) }
    // A single vertex still shows: as a dot, by the round cap of its line.
    if points.count == 1, moving { path.line(Point(x: first.x + 0.1, y: first.y)) }
    switch method.kind {
    case .linear: for point in points.dropFirst() { path.line(point) }
    case .stepStart: steps(points, &path) { $1.x }
    case .stepCenter: steps(points, &path) { ($0.x + $1.x) / 2 }
    case .stepEnd: steps(points, &path) { start, _ in start.x }
    case .monotone, .cardinal, .catmullRom: Spline(points, method).append(to: &path)
    }
  }

  private static func steps(_ points: [Point], _ path: inout PathText, turn: (Point, Point) -> Double) {
    for (start, end) in zip(points, points.dropFirst()) {
      let x = turn(start, end)
      path.line(Point(x: x, y: start.y))
      path.line(Point(x: x, y: end.y))
      path.line(end)
    }
  }
}

extension InterpolationMethod {
  /// The same shape walked backwards.
  fileprivate var reversed: InterpolationMethod {
    switch kind {
    case .stepStart: .stepEnd
    case .stepEnd: .stepStart
    case .linear, .monotone, .cardinal, .catmullRom, .stepCenter: self
    }
  }
}

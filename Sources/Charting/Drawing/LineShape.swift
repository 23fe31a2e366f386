/// Turns vertices into path data: gaps where a vertex is missing, the interpolation asked for.
enum LineShape {
  /// Consecutive vertices that have a place.
  static func runs(_ vertices: [Point?]) -> [[Point]] {
    var runs: [[Point]] = []
    var current: [Point] = []
    for vertex in vertices {
      if let vertex {
        current.append(vertex)
      } else if !current.isEmpty {
        runs.append(current)
        current = []
      }
    }
    return current.isEmpty ? runs : runs + [current]
  }

  static func data(_ runs: [[Point]], _ method: InterpolationMethod) -> String {
    let simplified = runs.map { method == .linear ? Simplification.simplified($0) : $0 }
    var path = PathText(decimals: simplified.reduce(0) { $0 + $1.count } > 400 ? 1 : 2)
    for run in simplified { append(run, method, to: &path, moving: true) }
    return path.text
  }

  /// The band between two edges of the same length.
  static func band(_ lower: [Point], _ upper: [Point], _ method: InterpolationMethod) -> String {
    let linear = method == .linear
    let top = linear ? Simplification.simplified(upper) : upper
    let bottom = linear ? Simplification.simplified(lower) : lower
    var path = PathText(decimals: top.count + bottom.count > 400 ? 1 : 2)
    append(top, method, to: &path, moving: true)
    append(bottom.reversed(), method.reversed, to: &path, moving: false)
    path.close()
    return path.text
  }

  private static func append(
    _ points: [Point], _ method: InterpolationMethod, to path: inout PathText, moving: Bool
  ) {
    guard let first = points.first else { return }
    if moving { path.move(first) } else { path.line(first) }
    for (index, (start, end)) in zip(points, points.dropFirst()).enumerated() {
      switch method {
      case .linear: path.line(end)
      case .stepStart: step(start.x, end, &path, start)
      case .stepCenter: step((start.x + end.x) / 2, end, &path, start)
      case .stepEnd: step(end.x, end, &path, start)
      case .monotone: smooth(points, index, &path, slope: monotoneSlope)
      case .catmullRom: smooth(points, index, &path, slope: centralSlope)
      }
    }
    // A single vertex still shows: as a dot, by the round cap of its line.
    if points.count == 1, moving { path.line(Point(x: first.x + 0.01, y: first.y)) }
  }

  private static func step(_ x: Double, _ end: Point, _ path: inout PathText, _ start: Point) {
    path.line(Point(x: x, y: start.y))
    path.line(Point(x: x, y: end.y))
    path.line(end)
  }

  private static func smooth(
    _ points: [Point], _ index: Int, _ path: inout PathText, slope: ([Point], Int) -> Double
  ) {
    let (start, end) = (points[index], points[index + 1])
    let third = (end.x - start.x) / 3
    path.curve(
      Point(x: start.x + third, y: start.y + third * slope(points, index)),
      Point(x: end.x - third, y: end.y - third * slope(points, index + 1)), end)
  }

  private static func secant(_ points: [Point], _ index: Int) -> Double {
    let width = points[index + 1].x - points[index].x
    return width == 0 ? 0 : (points[index + 1].y - points[index].y) / width
  }

  private static func centralSlope(_ points: [Point], _ index: Int) -> Double {
    let (before, after) = (max(index - 1, 0), min(index + 1, points.count - 1))
    let width = points[after].x - points[before].x
    return width == 0 ? 0 : (points[after].y - points[before].y) / width
  }

  /// Flat at extrema, elsewhere at most three times the flatter neighbour.
  private static func monotoneSlope(_ points: [Point], _ index: Int) -> Double {
    if index == 0 { return secant(points, 0) }
    if index == points.count - 1 { return secant(points, index - 1) }
    let (left, right) = (secant(points, index - 1), secant(points, index))
    guard left * right > 0 else { return 0 }
    let limit = 3 * min(abs(left), abs(right))
    let mean = (left + right) / 2
    return abs(mean) <= limit ? mean : (mean < 0 ? -limit : limit)
  }
}

extension InterpolationMethod {
  /// The same shape walked backwards.
  fileprivate var reversed: InterpolationMethod {
    switch self {
    case .stepStart: .stepEnd
    case .stepEnd: .stepStart
    case .linear, .monotone, .catmullRom, .stepCenter: self
    }
  }
}

// Marks on a chart of the simplex: by three shares instead of two places.

extension PointMark {
  /// A point of the simplex. Shares are scaled to add up to one.
  public init(a: PlottableValue, b: PlottableValue, c: PlottableValue) {
    marks = [Mark(.point, Simplex.channels(a, b, c))]
  }
}

extension PointPlot {
  /// Points of the simplex from three columns.
  public init(a: PlottableValue, b: PlottableValue, c: PlottableValue) {
    marks = [Mark(.point, Simplex.channels(a, b, c), isPlot: true)]
  }
}

extension LineMark {
  /// A vertex of a line through the simplex.
  public init(a: PlottableValue, b: PlottableValue, c: PlottableValue) {
    marks = [Mark(.line, Simplex.channels(a, b, c))]
  }

  public init(a: PlottableValue, b: PlottableValue, c: PlottableValue, series: PlottableValue) {
    marks = [Mark(.line, Simplex.channels(a, b, c, series: series))]
  }
}

extension LinePlot {
  /// A line through the simplex from three columns.
  public init(a: PlottableValue, b: PlottableValue, c: PlottableValue) {
    marks = [Mark(.line, Simplex.channels(a, b, c), isPlot: true)]
  }
}

extension ContourPlot {
  /// The contours of a function of the three shares, from its values at `resolution` steps along each side.
  public init<Failure: Error>(
    z: String, levels: [Double] = [], style: ContourStyle = .lines, resolution: Int = 60,
    function: (Double, Double, Double) throws(Failure) -> Double
  ) throws(Failure) {
    let steps = min(max(resolution, 1), 500)
    var heights: [Double] = []
    for b in 0...steps {
      for c in 0...(steps - b) {
        let a = steps - b - c
        let (x, y, z) = (Double(a), Double(b), Double(c))
        heights.append(try function(x / Double(steps), y / Double(steps), z / Double(steps)))
      }
    }
    var mark = Mark(.contour, Channels(z: .value(z, heights)), isPlot: true)
    mark.style.contours = Contours(levels: levels, style: style, simplexSteps: steps)
    marks = [mark]
  }
}

/// The triangle of all triples of shares, laid into a plane: the first share's corner at (0, 0), the second's at
/// (1, 0), the third's above the middle at (½, √¾).
enum Simplex {
  static let height = 0.8660254037844386

  static func place(_ b: Double, _ c: Double) -> Point { Point(x: b + c / 2, y: c * height) }

  /// The shares at a row of a surface with so many steps along each side.
  static func shares(_ row: Int, steps: Int) -> [Double] {
    var (b, c) = (0, row)
    while c > steps - b {
      c -= steps - b + 1
      b += 1
    }
    return [steps - b - c, b, c].map { Double($0) / Double(steps) }
  }

  static func channels(
    _ a: PlottableValue, _ b: PlottableValue, _ c: PlottableValue, series: PlottableValue? = nil
  ) -> Channels {
    let count = [a, b, c].map { $0.column.count }.max() ?? 0
    let places = (0..<count).map { row in place([a, b, c].map { $0.column[row]?.number ?? .nan }) }
    return Channels(
      x: PlottableValue(a.label, .numbers(places.map { $0.x })),
      y: PlottableValue(b.label, .numbers(places.map { $0.y })), shares: [a, b, c], series: series)
  }

  /// Nowhere for shares that are negative, not finite, or all zero.
  private static func place(_ shares: [Double]) -> Point {
    let sum = shares[0] + shares[1] + shares[2]
    guard shares.allSatisfy({ $0 >= 0 && $0.isFinite }), sum > 0 else { return Point(x: .nan, y: .nan) }
    return place(shares[1] / sum, shares[2] / sum)
  }
}

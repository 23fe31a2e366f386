/// A surface over two axes by its contours: lines of equal height, or bands between them.
public struct ContourPlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// - Parameters:
  ///   - z: A height for each pair of an `x` and a `y`, those of the first `x` first; or one for each row of three
  ///     columns that cover a lattice. Heights that are not finite make holes.
  ///   - levels: The heights that are drawn; round ones unless told.
  public init(
    x: PlottableValue, y: PlottableValue, z: PlottableValue, levels: [Double] = [],
    style: ContourStyle = .lines
  ) {
    var mark = Mark(.contour, Lattice.channels(x, y, z), isPlot: true)
    mark.style.contours = Contours(levels: levels, style: style)
    marks = [mark]
  }

  /// The contours of a function of two variables, from its values at `resolution` steps along either axis.
  public init<Failure: Error>(
    x: String, y: String, z: String, xDomain: ClosedRange<Double>, yDomain: ClosedRange<Double>,
    levels: [Double] = [], style: ContourStyle = .lines, resolution: Int = 60,
    function: (Double, Double) throws(Failure) -> Double
  ) throws(Failure) {
    let xs = Lattice.nodes(xDomain, resolution)
    let ys = Lattice.nodes(yDomain, resolution)
    let heights = try Lattice.heights(xs, ys, function)
    self.init(x: .value(x, xs), y: .value(y, ys), z: .value(z, heights), levels: levels, style: style)
  }
}

/// How contours are drawn.
public enum ContourStyle: Hashable, Sendable {
  /// Lines, each with its height written into it.
  case lines
  /// Bands of colour with a bar beside the plot.
  case bands
}

/// Which heights are drawn, and how.
struct Contours: Hashable, Sendable {
  let levels: [Double]
  let style: ContourStyle
  /// The steps along a side of the triangle, for a surface over the simplex.
  var simplexSteps: Int?
}

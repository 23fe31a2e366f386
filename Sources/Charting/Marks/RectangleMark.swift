/// A rectangle: a cell of a heat map around a place, or an area between four values.
public struct RectangleMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// A cell around (`x`, `y`), as wide as its neighbours are apart unless told.
  public init(
    x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic,
    height: MarkDimension = .automatic
  ) {
    marks = [.rectangle(Channels(x: x, y: y), width, height)]
  }

  /// As wide as its neighbours are apart, between two values upwards.
  public init(
    x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, width: MarkDimension = .automatic
  ) {
    marks = [.rectangle(Channels(x: x, y: yStart, yEnd: yEnd), width, .automatic)]
  }

  /// Between two values across, as high as its neighbours are apart.
  public init(
    xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue, height: MarkDimension = .automatic
  ) {
    marks = [.rectangle(Channels(x: xStart, xEnd: xEnd, y: y), .automatic, height)]
  }

  public init(
    xStart: PlottableValue, xEnd: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue
  ) {
    marks = [.rectangle(Channels(x: xStart, xEnd: xEnd, y: yStart, yEnd: yEnd))]
  }

  /// A band over the whole height.
  public init(xStart: PlottableValue, xEnd: PlottableValue) {
    marks = [.rectangle(Channels(x: xStart, xEnd: xEnd))]
  }

  /// A band over the whole width.
  public init(yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [.rectangle(Channels(y: yStart, yEnd: yEnd))]
  }
}

/// Cells of a heat map.
public struct RectanglePlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// One cell for each row of two columns, coloured with `foregroundStyle(by:)`.
  public init(
    x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic,
    height: MarkDimension = .automatic
  ) {
    marks = [.rectangle(Channels(x: x, y: y), width, height, isPlot: true)]
  }

  /// A cell for each element of the data.
  public init<Data: Sequence>(
    _ data: Data, x: PlottableProjection<Data.Element>, y: PlottableProjection<Data.Element>,
    width: MarkDimension = .automatic, height: MarkDimension = .automatic
  ) {
    self.init(x: x.column(of: data), y: y.column(of: data), width: width, height: height)
  }

  /// Between the four values of each row.
  public init(
    xStart: PlottableValue, xEnd: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue
  ) {
    marks = [.rectangle(Channels(x: xStart, xEnd: xEnd, y: yStart, yEnd: yEnd), isPlot: true)]
  }

  /// A surface over two axes, coloured by its height: `z` holds a value for each pair of an `x` and a `y`,
  /// those of the first `x` first; or a value for each row.
  public init(x: PlottableValue, y: PlottableValue, z: PlottableValue) {
    let (x, y) = Lattice.pairs(x, y, count: z.column.count)
    var mark = Mark.rectangle(Channels(x: x, y: y), isPlot: true)
    mark.channels.color = z
    marks = [mark]
  }

  /// A function of two variables, coloured by its value in `resolution` × `resolution` cells.
  public init<Failure: Error>(
    x: String, y: String, z: String, xDomain: ClosedRange<Double>, yDomain: ClosedRange<Double>,
    resolution: Int = 48, function: (Double, Double) throws(Failure) -> Double
  ) throws(Failure) {
    let xs = Lattice.middles(xDomain, resolution)
    let ys = Lattice.middles(yDomain, resolution)
    let heights = try Lattice.heights(xs, ys, function)
    self.init(x: .value(x, xs), y: .value(y, ys), z: .value(z, heights))
  }
}

extension Mark {
  fileprivate static func rectangle(
    _ channels: Channels, _ width: MarkDimension = .automatic, _ height: MarkDimension = .automatic,
    isPlot: Bool = false
  ) -> Mark {
    var mark = Mark(.rectangle, channels, isPlot: isPlot)
    mark.style.width = width
    mark.style.height = height
    return mark
  }
}

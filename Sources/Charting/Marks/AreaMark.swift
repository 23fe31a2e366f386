/// A vertex of an area; marks of one series are joined in the order given.
public struct AreaMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// From zero, or from the area beneath when stacked, to `y`.
  public init(x: PlottableValue, y: PlottableValue, stacking: MarkStackingMethod = .standard) {
    marks = [.area(Channels(x: x, y: y), stacking)]
  }

  public init(
    x: PlottableValue, y: PlottableValue, series: PlottableValue, stacking: MarkStackingMethod = .standard
  ) {
    marks = [.area(Channels(x: x, y: y, series: series), stacking)]
  }

  /// Between `yStart` and `yEnd`.
  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [.area(Channels(x: x, y: yStart, yEnd: yEnd), .unstacked)]
  }

  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, series: PlottableValue) {
    marks = [.area(Channels(x: x, y: yStart, yEnd: yEnd, series: series), .unstacked)]
  }

  /// Between `xStart` and `xEnd`, for an area that stands upright.
  public init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue) {
    marks = [.area(Channels(x: xStart, xEnd: xEnd, y: y), .unstacked)]
  }

  public init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue, series: PlottableValue) {
    marks = [.area(Channels(x: xStart, xEnd: xEnd, y: y, series: series), .unstacked)]
  }
}

/// A whole area, over vectors or over a function. Areas of plots are not stacked unless told.
public struct AreaPlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// Between zero and a column; below zero where the column is.
  public init(x: PlottableValue, y: PlottableValue, stacking: MarkStackingMethod = .unstacked) {
    marks = [.area(Channels(x: x, y: y), stacking, isPlot: true)]
  }

  /// Between two columns: a band.
  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [.area(Channels(x: x, y: yStart, yEnd: yEnd), .unstacked, isPlot: true)]
  }

  /// Between zero and one value for each element of the data.
  public init<Data: Sequence>(
    _ data: Data, x: PlottableProjection<Data.Element>, y: PlottableProjection<Data.Element>,
    stacking: MarkStackingMethod = .unstacked
  ) {
    self.init(x: x.column(of: data), y: y.column(of: data), stacking: stacking)
  }

  /// Between two values for each element of the data.
  public init<Data: Sequence>(
    _ data: Data, x: PlottableProjection<Data.Element>, yStart: PlottableProjection<Data.Element>,
    yEnd: PlottableProjection<Data.Element>
  ) {
    self.init(x: x.column(of: data), yStart: yStart.column(of: data), yEnd: yEnd.column(of: data))
  }

  /// Between zero and the graph of a function.
  public init<Failure: Error>(
    x: String, y: String, domain: ClosedRange<Double>, function: (Double) throws(Failure) -> Double
  ) throws(Failure) {
    let samples = try FunctionSampler(domain).samples(of: function)
    self.init(x: .value(x, samples.map { $0.x }), y: .value(y, samples.map { $0.y }))
  }

  /// Between two functions, given as a pair for each place across.
  public init<Failure: Error>(
    x: String, yStart: String, yEnd: String, domain: ClosedRange<Double>,
    function: (Double) throws(Failure) -> (yStart: Double, yEnd: Double)
  ) throws(Failure) {
    let samples = try FunctionSampler(domain).bands(of: function)
    self.init(
      x: .value(x, samples.map { $0.x }), yStart: .value(yStart, samples.map { $0.yStart }),
      yEnd: .value(yEnd, samples.map { $0.yEnd }))
  }
}

extension Mark {
  fileprivate static func area(
    _ channels: Channels, _ stacking: MarkStackingMethod, isPlot: Bool = false
  ) -> Mark {
    var mark = Mark(.area, channels, isPlot: isPlot)
    mark.style.stacking = stacking
    return mark
  }
}

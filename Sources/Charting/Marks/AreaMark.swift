/// A vertex of an area; marks of one series are joined in the order given.
public struct AreaMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// From zero, or from the area beneath when stacked, to `y`.
  public init(x: PlottableValue, y: PlottableValue, stacking: MarkStackingMethod = .standard) {
    marks = [Self.mark(x: x, y: y, yEnd: nil, series: nil, stacking: stacking)]
  }

  public init(
    x: PlottableValue, y: PlottableValue, series: PlottableValue, stacking: MarkStackingMethod = .standard
  ) {
    marks = [Self.mark(x: x, y: y, yEnd: nil, series: series, stacking: stacking)]
  }

  /// Between `yStart` and `yEnd`.
  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [Self.mark(x: x, y: yStart, yEnd: yEnd, series: nil, stacking: .unstacked)]
  }

  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, series: PlottableValue) {
    marks = [Self.mark(x: x, y: yStart, yEnd: yEnd, series: series, stacking: .unstacked)]
  }

  private static func mark(
    x: PlottableValue, y: PlottableValue, yEnd: PlottableValue?, series: PlottableValue?,
    stacking: MarkStackingMethod
  ) -> Mark {
    var mark = Mark(.area, x: x, y: y, yEnd: yEnd, series: series)
    mark.style.stacking = stacking
    return mark
  }
}

/// A whole area, over vectors or over a function. Areas of plots are not stacked.
public struct AreaPlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// Between zero and a column; below zero where the column is.
  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Self.plot(Mark(.area, x: x, y: y, isPlot: true))]
  }

  /// Between two columns.
  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [Self.plot(Mark(.area, x: x, y: yStart, yEnd: yEnd, isPlot: true))]
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

  private static func plot(_ mark: Mark) -> Mark {
    var mark = mark
    mark.style.stacking = .unstacked
    return mark
  }
}

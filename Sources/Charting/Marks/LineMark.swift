/// A vertex of a line; marks of one series are joined in the order given.
public struct LineMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.line, Channels(x: x, y: y))]
  }

  /// Marks with the same `series` are one line.
  public init(x: PlottableValue, y: PlottableValue, series: PlottableValue) {
    marks = [Mark(.line, Channels(x: x, y: y, series: series))]
  }
}

/// A whole line, over vectors or over a function.
public struct LinePlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// A line through the points of two columns of the same length. A value that is not finite makes a gap.
  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.line, Channels(x: x, y: y), isPlot: true)]
  }

  /// Lines through the points of two columns, one for each name in `series`.
  public init(x: PlottableValue, y: PlottableValue, series: PlottableValue) {
    marks = [Mark(.line, Channels(x: x, y: y, series: series), isPlot: true)]
  }

  /// A line through one point for each element of the data.
  public init<Data: Sequence>(
    _ data: Data, x: PlottableProjection<Data.Element>, y: PlottableProjection<Data.Element>
  ) {
    self.init(x: x.column(of: data), y: y.column(of: data))
  }

  /// Lines through one point for each element of the data, one for each name in `series`.
  public init<Data: Sequence>(
    _ data: Data, x: PlottableProjection<Data.Element>, y: PlottableProjection<Data.Element>,
    series: PlottableProjection<Data.Element>
  ) {
    self.init(x: x.column(of: data), y: y.column(of: data), series: series.column(of: data))
  }

  /// The graph of a function, sampled more closely where it bends, with gaps where it is not finite.
  public init<Failure: Error>(
    x: String, y: String, domain: ClosedRange<Double>, function: (Double) throws(Failure) -> Double
  ) throws(Failure) {
    let samples = try FunctionSampler(domain).samples(of: function)
    self.init(x: .value(x, samples.map { $0.x }), y: .value(y, samples.map { $0.y }))
  }

  /// The curve that a point follows while `t` runs through the domain.
  public init<Failure: Error>(
    x: String, y: String, t: String, domain: ClosedRange<Double>,
    function: (Double) throws(Failure) -> (x: Double, y: Double)
  ) throws(Failure) {
    let samples = try FunctionSampler(domain).curve(of: function)
    self.init(x: .value(x, samples.map { $0.x }), y: .value(y, samples.map { $0.y }))
  }
}

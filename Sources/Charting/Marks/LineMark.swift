/// A vertex of a line; marks of one series are joined in the order given.
public struct LineMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.line, x: x, y: y)]
  }

  public init(x: PlottableValue, y: PlottableValue, series: PlottableValue) {
    marks = [Mark(.line, x: x, y: y, series: series)]
  }
}

/// A whole line, over vectors or over a function.
public struct LinePlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// A line through the points of two columns of the same length. A value that is not finite makes a gap.
  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.line, x: x, y: y, isPlot: true)]
  }

  /// Lines through the points of two columns, one for each name in `series`.
  public init(x: PlottableValue, y: PlottableValue, series: PlottableValue) {
    marks = [Mark(.line, x: x, y: y, series: series, isPlot: true)]
  }

  /// The graph of a function, sampled more closely where it bends, with gaps where it is not finite.
  public init<Failure: Error>(
    x: String, y: String, domain: ClosedRange<Double>, function: (Double) throws(Failure) -> Double
  ) throws(Failure) {
    let samples = try FunctionSampler(domain).samples(of: function)
    marks = [
      Mark(
        .line, x: .value(x, samples.map { $0.x }), y: .value(y, samples.map { $0.y }), isPlot: true)
    ]
  }
}

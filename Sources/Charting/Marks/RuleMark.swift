/// A straight line across the whole chart, or between two values.
public struct RuleMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// Upright at `x`, over the whole height.
  public init(x: PlottableValue) {
    marks = [Mark(.rule, Channels(x: x))]
  }

  /// Level at `y`, over the whole width.
  public init(y: PlottableValue) {
    marks = [Mark(.rule, Channels(y: y))]
  }

  /// Upright at `x`, between two values.
  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [Mark(.rule, Channels(x: x, y: yStart, yEnd: yEnd))]
  }

  /// Level at `y`, between two values.
  public init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue) {
    marks = [Mark(.rule, Channels(x: xStart, xEnd: xEnd, y: y))]
  }
}

/// Straight lines from columns.
public struct RulePlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// Upright, between two columns.
  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [Mark(.rule, Channels(x: x, y: yStart, yEnd: yEnd), isPlot: true)]
  }

  /// Level, between two columns.
  public init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue) {
    marks = [Mark(.rule, Channels(x: xStart, xEnd: xEnd, y: y), isPlot: true)]
  }
}

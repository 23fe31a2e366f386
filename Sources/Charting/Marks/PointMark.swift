/// A point.
public struct PointMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.point, Channels(x: x, y: y))]
  }
}

/// Points from two columns.
public struct PointPlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.point, Channels(x: x, y: y), isPlot: true)]
  }

  /// A point for each element of the data.
  public init<Data: Sequence>(
    _ data: Data, x: PlottableProjection<Data.Element>, y: PlottableProjection<Data.Element>
  ) {
    self.init(x: x.column(of: data), y: y.column(of: data))
  }
}

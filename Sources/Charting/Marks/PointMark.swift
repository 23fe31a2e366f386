/// A point.
public struct PointMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.point, x: x, y: y)]
  }
}

/// Points from two columns.
public struct PointPlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.point, x: x, y: y, isPlot: true)]
  }
}

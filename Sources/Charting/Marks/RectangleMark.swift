/// A rectangle: a cell of a heat map around a place, or an area between four values.
public struct RectangleMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// A cell around (`x`, `y`), as wide as its neighbours are apart.
  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.rectangle, x: x, y: y)]
  }

  public init(
    xStart: PlottableValue, xEnd: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue
  ) {
    marks = [Mark(.rectangle, x: xStart, xEnd: xEnd, y: yStart, yEnd: yEnd)]
  }

  /// A band over the whole height.
  public init(xStart: PlottableValue, xEnd: PlottableValue) {
    marks = [Mark(.rectangle, x: xStart, xEnd: xEnd)]
  }

  /// A band over the whole width.
  public init(yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [Mark(.rectangle, y: yStart, yEnd: yEnd)]
  }
}

/// Cells of a heat map from two columns, one row for each cell.
public struct RectanglePlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(x: PlottableValue, y: PlottableValue) {
    marks = [Mark(.rectangle, x: x, y: y, isPlot: true)]
  }
}

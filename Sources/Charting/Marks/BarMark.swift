/// A bar from zero, upright over `x`, or lying where `y` names a category and `x` is a number.
public struct BarMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// Bars at the same place are stacked, positive values upwards from zero and negative ones downwards.
  public init(
    x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic,
    height: MarkDimension = .automatic, stacking: MarkStackingMethod = .standard
  ) {
    var mark = Mark(.bar, x: x, y: y)
    mark.style.width = width
    mark.style.height = height
    mark.style.stacking = stacking
    marks = [mark]
  }

  /// A bar between two values.
  public init(
    x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, width: MarkDimension = .automatic
  ) {
    var mark = Mark(.bar, x: x, y: yStart, yEnd: yEnd)
    mark.style.width = width
    mark.style.stacking = .unstacked
    marks = [mark]
  }
}

/// Bars over two columns.
public struct BarPlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(
    x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic,
    height: MarkDimension = .automatic, stacking: MarkStackingMethod = .standard
  ) {
    var mark = Mark(.bar, x: x, y: y, isPlot: true)
    mark.style.width = width
    mark.style.height = height
    mark.style.stacking = stacking
    marks = [mark]
  }
}

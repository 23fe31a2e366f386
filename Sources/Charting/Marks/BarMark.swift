/// A bar from zero, upright over `x`, or lying where `y` names a category and `x` is a number.
public struct BarMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// Bars at the same place are stacked, positive values upwards from zero and negative ones downwards.
  public init(
    x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic,
    height: MarkDimension = .automatic, stacking: MarkStackingMethod = .standard
  ) {
    marks = [.bar(Channels(x: x, y: y), width, height, stacking)]
  }

  /// An upright bar between two values.
  public init(
    x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, width: MarkDimension = .automatic
  ) {
    marks = [.bar(Channels(x: x, y: yStart, yEnd: yEnd), width, .automatic, .unstacked)]
  }

  /// A lying bar between two values.
  public init(
    xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue, height: MarkDimension = .automatic
  ) {
    marks = [.bar(Channels(x: xStart, xEnd: xEnd, y: y), .automatic, height, .unstacked)]
  }
}

/// Bars over two columns.
public struct BarPlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(
    x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic,
    height: MarkDimension = .automatic, stacking: MarkStackingMethod = .standard
  ) {
    marks = [.bar(Channels(x: x, y: y), width, height, stacking, isPlot: true)]
  }

  /// A bar for each element of the data.
  public init<Data: Sequence>(
    _ data: Data, x: PlottableProjection<Data.Element>, y: PlottableProjection<Data.Element>,
    width: MarkDimension = .automatic, height: MarkDimension = .automatic,
    stacking: MarkStackingMethod = .standard
  ) {
    self.init(
      x: x.column(of: data), y: y.column(of: data), width: width, height: height, stacking: stacking)
  }

  /// Upright bars between two columns.
  public init(
    x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, width: MarkDimension = .automatic
  ) {
    marks = [.bar(Channels(x: x, y: yStart, yEnd: yEnd), width, .automatic, .unstacked, isPlot: true)]
  }

  /// Lying bars between two columns.
  public init(
    xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue, height: MarkDimension = .automatic
  ) {
    marks = [.bar(Channels(x: xStart, xEnd: xEnd, y: y), .automatic, height, .unstacked, isPlot: true)]
  }
}

extension Mark {
  fileprivate static func bar(
    _ channels: Channels, _ width: MarkDimension, _ height: MarkDimension, _ stacking: MarkStackingMethod,
    isPlot: Bool = false
  ) -> Mark {
    var mark = Mark(.bar, channels, isPlot: isPlot)
    mark.style.width = width
    mark.style.height = height
    mark.style.stacking = stacking
    return mark
  }
}

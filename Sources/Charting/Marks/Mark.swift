/// What every mark and every plot comes down to: a shape with columns of data and a style.
/// A mark has one row; a plot has as many as its columns.
public struct Mark: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    case line, area, bar, point, rule, rectangle
  }

  public let shape: Shape
  /// The place across, or where it begins if `xEnd` is given.
  public var x: PlottableValue?
  public var xEnd: PlottableValue?
  /// The place up, or where it begins if `yEnd` is given.
  public var y: PlottableValue?
  public var yEnd: PlottableValue?
  /// Tells lines and areas apart that must not be joined.
  public var series: PlottableValue?
  public var style = MarkStyle()
  /// True for a plot, which is never joined with its neighbours.
  public let isPlot: Bool

  public init(
    _ shape: Shape, x: PlottableValue? = nil, xEnd: PlottableValue? = nil, y: PlottableValue? = nil,
    yEnd: PlottableValue? = nil, series: PlottableValue? = nil, isPlot: Bool = false
  ) {
    self.shape = shape
    self.x = x
    self.xEnd = xEnd
    self.y = y
    self.yEnd = yEnd
    self.series = series
    self.isPlot = isPlot
  }

  /// All channels that have a place, in reading order.
  var positions: [PlottableValue] { [x, xEnd, y, yEnd].compactMap { $0 } }

  /// The number of rows that all columns can fill.
  var rowCount: Int {
    let columns = (positions + [series, style.colorBy].compactMap { $0 }).map { $0.values.count }
    let long = columns.filter { $0 != 1 }
    return long.min() ?? (columns.isEmpty ? 0 : 1)
  }
}

/// How a mark looks. Nil means: as the chart decides.
public struct MarkStyle: Hashable, Sendable {
  public var color: Color?
  public var colorBy: PlottableValue?
  public var lineStyle: StrokeStyle?
  public var lineStyleBy: PlottableValue?
  public var symbol: BasicChartSymbolShape?
  public var symbolBy: PlottableValue?
  /// Area of a symbol in square pixels.
  public var symbolSize: Double?
  public var opacity: Double?
  public var interpolation = InterpolationMethod.linear
  public var stacking = MarkStackingMethod.standard
  public var width = MarkDimension.automatic
  public var height = MarkDimension.automatic
  public var annotations: [Annotation] = []

  public init() {}
}

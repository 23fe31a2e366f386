/// What every mark and every plot comes down to: a shape with columns of data and a style.
/// A mark has one row; a plot has as many as its columns.
public struct Mark: Hashable, Sendable {
  enum Shape: Hashable, Sendable {
    case line, area, bar, point, rule, rectangle, sector, contour
  }

  let shape: Shape
  var channels: Channels
  var style = MarkStyle()
  var annotations: [Annotation] = []
  /// True for a plot, which is never joined with its neighbours.
  let isPlot: Bool

  init(_ shape: Shape, _ channels: Channels, isPlot: Bool = false) {
    self.shape = shape
    self.channels = channels
    self.isPlot = isPlot
  }

  /// The number of rows that all columns can fill.
  var rowCount: Int {
    let counts = channels.all.map { $0.column.count }
    return counts.filter { $0 != 1 }.min() ?? (counts.isEmpty ? 0 : 1)
  }
}

/// How a mark looks. Nil means: as the chart decides.
struct MarkStyle: Hashable, Sendable {
  var color: Color?
  var lineStyle: StrokeStyle?
  var symbol: BasicChartSymbolShape?
  /// Area of a symbol in square pixels.
  var symbolSize: Double?
  var opacity: Double?
  var interpolation = InterpolationMethod.linear
  var stacking = MarkStackingMethod.standard
  /// The thickness across of bars and cells, or the inner radius of a sector.
  var width = MarkDimension.automatic
  /// The thickness up of bars and cells, or the outer radius of a sector.
  var height = MarkDimension.automatic
  /// Which axis `position(by:)` shares out; nil for the one that holds the categories.
  var positionAxis: Axis?
  /// How much of a category's room the marks side by side take.
  var positionSpan = MarkDimension.automatic
  var cornerRadius = 0.0
  /// The distance of a sector from its neighbours, in pixels.
  var inset: Double?
  var offset = Point(x: 0, y: 0)
  var zIndex = 0.0
  /// Whether a rule ends in crossbars.
  var isCapped = false
  /// Which heights a contour plot draws, and how.
  var contours: Contours?
}

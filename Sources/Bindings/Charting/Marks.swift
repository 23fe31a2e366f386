import Charting
import Machine

private typealias Value = PlottableValue

extension ChartingLibrary {
  /// The marks: one vertex, bar, point, rule, cell or sector each.
  static func addMarks(to builder: inout LibraryBuilder) {
    builder.add(content: "LineMark", lineMark)
    builder.add(content: "AreaMark", areaMark)
    builder.add(content: "BarMark", barMark)
    builder.add(
      content: "PointMark",
      [
        host("init(\(xy))") { (x: Value, y: Value) in marks(PointMark(x: x, y: y)) },
        host("init(\(abc))") { (a: Value, b: Value, c: Value) in marks(PointMark(a: a, b: b, c: c)) },
      ])
    builder.add(content: "RuleMark", ruleMark)
    builder.add(content: "ErrorBarMark", errorBarMark)
    builder.add(content: "RectangleMark", rectangleMark)
    builder.add(
      content: "SectorMark",
      [
        host("init(\(sector))") {
          (angle: Value, inner: MarkDimension, outer: MarkDimension, inset: Double?) in
          marks(SectorMark(angle: angle, innerRadius: inner, outerRadius: outer, angularInset: inset))
        }
      ])
  }

  // The lists of parameters that several marks and plots have in common.
  static let xy = "x: PlottableValue, y: PlottableValue"
  static let abc = "a: PlottableValue, b: PlottableValue, c: PlottableValue"
  static let upright = "x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue"
  static let lying = "xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue"
  static let box =
    "xStart: PlottableValue, xEnd: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue"
  static let width = "width: MarkDimension = .automatic"
  static let height = "height: MarkDimension = .automatic"
  static let stacking = "stacking: MarkStackingMethod = .standard"
  static let sector = """
    angle: PlottableValue, innerRadius: MarkDimension = .automatic, outerRadius: MarkDimension = .automatic, \
    angularInset: Double? = nil
    """

  private static var lineMark: [HostDeclaration] {
    [
      host("init(\(xy))") { (x: Value, y: Value) in marks(LineMark(x: x, y: y)) },
      host("init(\(xy), series: PlottableValue)") { (x: Value, y: Value, series: Value) in
        marks(LineMark(x: x, y: y, series: series))
      },
      host("init(\(abc))") { (a: Value, b: Value, c: Value) in marks(LineMark(a: a, b: b, c: c)) },
      host("init(\(abc), series: PlottableValue)") { (a: Value, b: Value, c: Value, series: Value) in
        marks(LineMark(a: a, b: b, c: c, series: series))
      },
    ]
  }

  private static var areaMark: [HostDeclaration] {
    [
      host("init(\(xy), \(stacking))") { (x: Value, y: Value, stacking: MarkStackingMethod) in
        marks(AreaMark(x: x, y: y, stacking: stacking))
      },
      host("init(\(xy), series: PlottableValue, \(stacking))") {
        (x: Value, y: Value, series: Value, stacking: MarkStackingMethod) in
        marks(AreaMark(x: x, y: y, series: series, stacking: stacking))
      },
      host("init(\(upright))") { (x: Value, start: Value, end: Value) in
        marks(AreaMark(x: x, yStart: start, yEnd: end))
      },
      host("init(\(upright), series: PlottableValue)") {
        (x: Value, start: Value, end: Value, series: Value) in
        marks(AreaMark(x: x, yStart: start, yEnd: end, series: series))
      },
      host("init(\(lying))") { (start: Value, end: Value, y: Value) in
        marks(AreaMark(xStart: start, xEnd: end, y: y))
      },
      host("init(\(lying), series: PlottableValue)") { (start: Value, end: Value, y: Value, series: Value) in
        marks(AreaMark(xStart: start, xEnd: end, y: y, series: series))
      },
    ]
  }

  private static var barMark: [HostDeclaration] {
    [
      host("init(\(xy), \(width), \(height), \(stacking))") {
        (x: Value, y: Value, width: MarkDimension, height: MarkDimension, stacking: MarkStackingMethod) in
        marks(BarMark(x: x, y: y, width: width, height: height, stacking: stacking))
      },
      host("init(\(upright), \(width))") { (x: Value, start: Value, end: Value, width: MarkDimension) in
        marks(BarMark(x: x, yStart: start, yEnd: end, width: width))
      },
      host("init(\(lying), \(height))") { (start: Value, end: Value, y: Value, height: MarkDimension) in
        marks(BarMark(xStart: start, xEnd: end, y: y, height: height))
      },
    ]
  }

  private static var ruleMark: [HostDeclaration] {
    [
      host("init(x: PlottableValue)") { (x: Value) in marks(RuleMark(x: x)) },
      host("init(y: PlottableValue)") { (y: Value) in marks(RuleMark(y: y)) },
      host("init(\(upright))") { (x: Value, start: Value, end: Value) in
        marks(RuleMark(x: x, yStart: start, yEnd: end))
      },
      host("init(\(lying))") { (start: Value, end: Value, y: Value) in
        marks(RuleMark(xStart: start, xEnd: end, y: y))
      },
    ]
  }

  private static var errorBarMark: [HostDeclaration] {
    [
      host("init(\(upright))") { (x: Value, start: Value, end: Value) in
        marks(ErrorBarMark(x: x, yStart: start, yEnd: end))
      },
      host("init(\(lying))") { (start: Value, end: Value, y: Value) in
        marks(ErrorBarMark(xStart: start, xEnd: end, y: y))
      },
    ]
  }

  private static var rectangleMark: [HostDeclaration] {
    [
      host("init(\(xy), \(width), \(height))") {
        (x: Value, y: Value, width: MarkDimension, height: MarkDimension) in
        marks(RectangleMark(x: x, y: y, width: width, height: height))
      },
      host("init(\(upright), \(width))") { (x: Value, start: Value, end: Value, width: MarkDimension) in
        marks(RectangleMark(x: x, yStart: start, yEnd: end, width: width))
      },
      host("init(\(lying), \(height))") { (start: Value, end: Value, y: Value, height: MarkDimension) in
        marks(RectangleMark(xStart: start, xEnd: end, y: y, height: height))
      },
      host("init(\(box))") { (xStart: Value, xEnd: Value, yStart: Value, yEnd: Value) in
        marks(RectangleMark(xStart: xStart, xEnd: xEnd, yStart: yStart, yEnd: yEnd))
      },
      host("init(xStart: PlottableValue, xEnd: PlottableValue)") { (start: Value, end: Value) in
        marks(RectangleMark(xStart: start, xEnd: end))
      },
      host("init(yStart: PlottableValue, yEnd: PlottableValue)") { (start: Value, end: Value) in
        marks(RectangleMark(yStart: start, yEnd: end))
      },
    ]
  }
}

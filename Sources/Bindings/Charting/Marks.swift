import Charting
import Machine

private typealias Value = PlottableValue

extension ChartingLibrary {
  /// The marks: one vertex, bar, point, rule or cell each.
  static func addMarks(to builder: inout LibraryBuilder) {
    builder.add(content: "LineMark", lineMark)
    builder.add(content: "AreaMark", areaMark)
    builder.add(content: "BarMark", barMark)
    builder.add(
      content: "PointMark", [host("init(\(xy))") { (x: Value, y: Value) in marks(PointMark(x: x, y: y)) }])
    builder.add(content: "RuleMark", ruleMark)
    builder.add(content: "RectangleMark", rectangleMark)
  }

  private static let xy = "x: PlottableValue, y: PlottableValue"
  private static let band = "x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue"

  private static var lineMark: [HostDeclaration] {
    [
      host("init(\(xy))") { (x: Value, y: Value) in marks(LineMark(x: x, y: y)) },
      host("init(\(xy), series: PlottableValue)") { (x: Value, y: Value, series: Value) in
        marks(LineMark(x: x, y: y, series: series))
      },
    ]
  }

  private static var areaMark: [HostDeclaration] {
    [
      host("init(\(xy), stacking: MarkStackingMethod = .standard)") {
        (x: Value, y: Value, stacking: MarkStackingMethod) in marks(AreaMark(x: x, y: y, stacking: stacking))
      },
      host("init(\(xy), series: PlottableValue, stacking: MarkStackingMethod = .standard)") {
        (x: Value, y: Value, series: Value, stacking: MarkStackingMethod) in
        marks(AreaMark(x: x, y: y, series: series, stacking: stacking))
      },
      host("init(\(band))") { (x: Value, start: Value, end: Value) in
        marks(AreaMark(x: x, yStart: start, yEnd: end))
      },
      host("init(\(band), series: PlottableValue)") { (x: Value, start: Value, end: Value, series: Value) in
        marks(AreaMark(x: x, yStart: start, yEnd: end, series: series))
      },
    ]
  }

  private static var barMark: [HostDeclaration] {
    [
      host("init(\(xy), \(barSize), stacking: MarkStackingMethod = .standard)") {
        (x: Value, y: Value, width: MarkDimension, height: MarkDimension, stacking: MarkStackingMethod) in
        marks(BarMark(x: x, y: y, width: width, height: height, stacking: stacking))
      },
      host("init(\(band), width: MarkDimension = .automatic)") {
        (x: Value, start: Value, end: Value, width: MarkDimension) in
        marks(BarMark(x: x, yStart: start, yEnd: end, width: width))
      },
    ]
  }

  /// Bars and bar plots take the same.
  static let barSize = "width: MarkDimension = .automatic, height: MarkDimension = .automatic"

  private static var ruleMark: [HostDeclaration] {
    [
      host("init(x: PlottableValue)") { (x: Value) in marks(RuleMark(x: x)) },
      host("init(y: PlottableValue)") { (y: Value) in marks(RuleMark(y: y)) },
      host("init(\(band))") { (x: Value, start: Value, end: Value) in
        marks(RuleMark(x: x, yStart: start, yEnd: end))
      },
      host("init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue)") {
        (start: Value, end: Value, y: Value) in marks(RuleMark(xStart: start, xEnd: end, y: y))
      },
    ]
  }

  private static var rectangleMark: [HostDeclaration] {
    [
      host("init(\(xy))") { (x: Value, y: Value) in marks(RectangleMark(x: x, y: y)) },
      host("init(xStart: PlottableValue, xEnd: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue)")
      {
        (xStart: Value, xEnd: Value, yStart: Value, yEnd: Value) in
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

  /// A mark as a cell holds it: behind every type of content there is a list of marks.
  static func marks<Content: ChartContent>(_ content: Content) -> ChartMarks { ChartMarks(content.marks) }
}

extension LibraryBuilder {
  /// A type of content, with the property that all content has.
  mutating func add(content name: String, _ initializers: [HostDeclaration]) {
    let marks = host("var marks: [Mark] { get }") { (x: ChartMarks) in x.marks }
    group("@representation(\"host\") struct \(name): ChartContent", initializers + [marks])
  }
}

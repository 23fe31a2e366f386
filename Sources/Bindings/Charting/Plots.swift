import Charting
import Machine

private typealias Value = PlottableValue

extension ChartingLibrary {
  /// The plots: whole lines, areas and bars, over columns, over data of the author's or over a function.
  static func addPlots(to builder: inout LibraryBuilder) {
    builder.add(content: "LinePlot", linePlot)
    builder.add(content: "AreaPlot", areaPlot)
    builder.add(content: "BarPlot", barPlot)
    builder.add(
      content: "PointPlot",
      [
        host("init(\(xy))") { (x: Value, y: Value) in marks(PointPlot(x: x, y: y)) },
        host("init(\(abc))") { (a: Value, b: Value, c: Value) in marks(PointPlot(a: a, b: b, c: c)) },
        overData("x, y"),
      ])
    builder.add(content: "RulePlot", rulePlot)
    builder.add(content: "ErrorBarPlot", errorBarPlot)
    builder.add(
      content: "SectorPlot",
      [
        host("init(\(sector))") {
          (angle: Value, inner: MarkDimension, outer: MarkDimension, inset: Double?) in
          marks(SectorPlot(angle: angle, innerRadius: inner, outerRadius: outer, angularInset: inset))
        }
      ])
  }

  /// An initializer over data: each channel is a column of what it reads from the elements.
  ///
  /// The elements are of the author's own type, so the columns are made in the language of cells.
  static func overData(_ channels: String, _ more: String = "", passing arguments: String = "")
    -> HostDeclaration
  {
    let names = channels.split(separator: ",").map { $0.drop { $0 == " " } }
    let parameters = names.map { "\($0): PlottableProjection<Data.Element>" }.joined(separator: ", ")
    let columns = names.map { "  let \($0)Column = \($0).Charting_column(elements)" }.joined(separator: "\n")
    let passed = names.map { "\($0): \($0)Column" }.joined(separator: ", ")
    return .swift(
      """
      init<Data: Sequence>(_ data: Data, \(parameters)\(more.isEmpty ? "" : ", " + more)) {
        let elements = Array(data)
      \(columns)
        self.init(\(passed)\(arguments.isEmpty ? "" : ", " + arguments))
      }
      """)
  }

  private static let graph = "x: String, y: String, domain: ClosedRange<Double>, function: (Double) -> Double"

  private static var linePlot: [HostDeclaration] {
    [
      host("init(\(xy))") { (x: Value, y: Value) in marks(LinePlot(x: x, y: y)) },
      host("init(\(xy), series: PlottableValue)") { (x: Value, y: Value, series: Value) in
        marks(LinePlot(x: x, y: y, series: series))
      },
      host("init(\(abc))") { (a: Value, b: Value, c: Value) in marks(LinePlot(a: a, b: b, c: c)) },
      overData("x, y"), overData("x, y, series"),
      host("init(\(graph))") {
        (x: String, y: String, domain: ClosedRange<Double>, function: Callback<Double, Double>) throws(Trap)
        in
        marks(
          try LinePlot(x: x, y: y, domain: domain) { (place: Double) throws(Trap) in try function(place) })
      },
      host(
        """
        init(x: String, y: String, t: String, domain: ClosedRange<Double>, \
        function: (Double) -> (x: Double, y: Double))
        """, curve),
    ]
  }

  private static func curve(
    _ x: String, _ y: String, _ t: String, _ domain: ClosedRange<Double>,
    _ function: Callback<Double, Pair<Double, Double>>
  ) throws(Trap) -> ChartMarks {
    marks(
      try LinePlot(x: x, y: y, t: t, domain: domain) { (time: Double) throws(Trap) in
        let place = try function(time)
        return (x: place.first, y: place.second)
      })
  }

  private static var areaPlot: [HostDeclaration] {
    let stacking = "stacking: MarkStackingMethod = .unstacked"
    return [
      host("init(\(xy), \(stacking))") { (x: Value, y: Value, stacking: MarkStackingMethod) in
        marks(AreaPlot(x: x, y: y, stacking: stacking))
      },
      host("init(\(upright))") { (x: Value, start: Value, end: Value) in
        marks(AreaPlot(x: x, yStart: start, yEnd: end))
      },
      overData("x, y", stacking, passing: "stacking: stacking"), overData("x, yStart, yEnd"),
      host("init(\(graph))") {
        (x: String, y: String, domain: ClosedRange<Double>, function: Callback<Double, Double>) throws(Trap)
        in
        marks(
          try AreaPlot(x: x, y: y, domain: domain) { (place: Double) throws(Trap) in try function(place) })
      },
      host(
        """
        init(x: String, yStart: String, yEnd: String, domain: ClosedRange<Double>, \
        function: (Double) -> (yStart: Double, yEnd: Double))
        """, areaBetween),
    ]
  }

  private static func areaBetween(
    _ x: String, _ yStart: String, _ yEnd: String, _ domain: ClosedRange<Double>,
    _ function: Callback<Double, Pair<Double, Double>>
  ) throws(Trap) -> ChartMarks {
    marks(
      try AreaPlot(x: x, yStart: yStart, yEnd: yEnd, domain: domain) { (place: Double) throws(Trap) in
        let band = try function(place)
        return (yStart: band.first, yEnd: band.second)
      })
  }

  private static var barPlot: [HostDeclaration] {
    [
      host("init(\(xy), \(width), \(height), \(stacking))") {
        (x: Value, y: Value, width: MarkDimension, height: MarkDimension, stacking: MarkStackingMethod) in
        marks(BarPlot(x: x, y: y, width: width, height: height, stacking: stacking))
      },
      host("init(\(upright), \(width))") { (x: Value, start: Value, end: Value, width: MarkDimension) in
        marks(BarPlot(x: x, yStart: start, yEnd: end, width: width))
      },
      host("init(\(lying), \(height))") { (start: Value, end: Value, y: Value, height: MarkDimension) in
        marks(BarPlot(xStart: start, xEnd: end, y: y, height: height))
      },
      overData(
        "x, y", "\(width), \(height), \(stacking)",
        passing: "width: width, height: height, stacking: stacking"),
    ]
  }

  private static var rulePlot: [HostDeclaration] {
    [
      host("init(\(upright))") { (x: Value, start: Value, end: Value) in
        marks(RulePlot(x: x, yStart: start, yEnd: end))
      },
      host("init(\(lying))") { (start: Value, end: Value, y: Value) in
        marks(RulePlot(xStart: start, xEnd: end, y: y))
      },
    ]
  }

  private static var errorBarPlot: [HostDeclaration] {
    [
      host("init(\(upright))") { (x: Value, start: Value, end: Value) in
        marks(ErrorBarPlot(x: x, yStart: start, yEnd: end))
      },
      host("init(\(lying))") { (start: Value, end: Value, y: Value) in
        marks(ErrorBarPlot(xStart: start, xEnd: end, y: y))
      },
    ]
  }
}

import Charting
import Machine

private typealias Value = PlottableValue

extension ChartingLibrary {
  /// The plots: whole lines, areas and maps, over columns or over a function of the cell's.
  static func addPlots(to builder: inout LibraryBuilder) {
    builder.add(content: "LinePlot", linePlot)
    builder.add(content: "AreaPlot", areaPlot)
    builder.add(
      content: "BarPlot",
      [
        host("init(\(xy), \(barSize), stacking: MarkStackingMethod = .standard)") {
          (x: Value, y: Value, width: MarkDimension, height: MarkDimension, stacking: MarkStackingMethod) in
          marks(BarPlot(x: x, y: y, width: width, height: height, stacking: stacking))
        }
      ])
    builder.add(
      content: "PointPlot", [host("init(\(xy))") { (x: Value, y: Value) in marks(PointPlot(x: x, y: y)) }])
    builder.add(
      content: "RectanglePlot",
      [host("init(\(xy))") { (x: Value, y: Value) in marks(RectanglePlot(x: x, y: y)) }])
  }

  private static let xy = "x: PlottableValue, y: PlottableValue"

  private static var linePlot: [HostDeclaration] {
    [
      host("init(\(xy))") { (x: Value, y: Value) in marks(LinePlot(x: x, y: y)) },
      host("init(\(xy), series: PlottableValue)") { (x: Value, y: Value, series: Value) in
        marks(LinePlot(x: x, y: y, series: series))
      },
      host("init(x: String, y: String, domain: ClosedRange<Double>, function: (Double) -> Double)") {
        (x: String, y: String, domain: ClosedRange<Double>, function: Callback<Double, Double>) throws(Trap)
        in
        marks(
          try LinePlot(x: x, y: y, domain: domain) { (place: Double) throws(Trap) in try function(place) })
      },
    ]
  }

  private static var areaPlot: [HostDeclaration] {
    [
      host("init(\(xy))") { (x: Value, y: Value) in marks(AreaPlot(x: x, y: y)) },
      host("init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue)") {
        (x: Value, start: Value, end: Value) in marks(AreaPlot(x: x, yStart: start, yEnd: end))
      },
      host("init(x: String, y: String, domain: ClosedRange<Double>, function: (Double) -> Double)") {
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
}

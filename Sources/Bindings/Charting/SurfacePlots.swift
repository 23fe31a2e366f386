import Charting
import Machine

private typealias Value = PlottableValue

extension ChartingLibrary {
  /// Plots over two variables: maps of cells, and contours.
  static func addSurfaces(to builder: inout LibraryBuilder) {
    builder.add(lattices)
    builder.add(content: "RectanglePlot", rectanglePlot)
    builder.add(content: "ContourPlot", contourPlot)
  }

  /// Where functions of two or three variables are asked for their values.
  private static var lattices: [HostDeclaration] {
    [
      host("func Charting_middles(_ domain: ClosedRange<Double>, _ steps: Int) -> [Double]") {
        (domain: ClosedRange<Double>, steps: Int) in Lattice.middles(domain, steps)
      },
      host("func Charting_nodes(_ domain: ClosedRange<Double>, _ steps: Int) -> [Double]") {
        (domain: ClosedRange<Double>, steps: Int) in Lattice.nodes(domain, steps)
      },
      .swift(
        """
        func Charting_heights(_ xs: [Double], _ ys: [Double], _ function: (Double, Double) -> Double) -> [Double] {
          var heights: [Double] = []
          for x in xs { for y in ys { heights.append(function(x, y)) } }
          return heights
        }
        """),
    ]
  }

  private static let xyz = "x: PlottableValue, y: PlottableValue, z: PlottableValue"
  private static let surface =
    "x: String, y: String, z: String, xDomain: ClosedRange<Double>, yDomain: ClosedRange<Double>"

  private static var rectanglePlot: [HostDeclaration] {
    [
      host("init(\(xy), \(width), \(height))") {
        (x: Value, y: Value, width: MarkDimension, height: MarkDimension) in
        marks(RectanglePlot(x: x, y: y, width: width, height: height))
      },
      host("init(\(box))") { (xStart: Value, xEnd: Value, yStart: Value, yEnd: Value) in
        marks(RectanglePlot(xStart: xStart, xEnd: xEnd, yStart: yStart, yEnd: yEnd))
      },
      host("init(\(xyz))") { (x: Value, y: Value, z: Value) in marks(RectanglePlot(x: x, y: y, z: z)) },
      overData("x, y", "\(width), \(height)", passing: "width: width, height: height"),
      .swift(
        """
        init(\(surface), resolution: Int = 48, function: (Double, Double) -> Double) {
          let xs = Charting_middles(xDomain, resolution)
          let ys = Charting_middles(yDomain, resolution)
          self.init(x: .value(x, xs), y: .value(y, ys), z: .value(z, Charting_heights(xs, ys, function)))
        }
        """),
    ]
  }

  private static let cuts = "levels: [Double] = [], style: ContourStyle = .lines"

  private static var contourPlot: [HostDeclaration] {
    [
      host("init(\(xyz), \(cuts))") {
        (x: Value, y: Value, z: Value, levels: [Double], style: ContourStyle) in
        marks(ContourPlot(x: x, y: y, z: z, levels: levels, style: style))
      },
      .swift(
        """
        init(\(surface), \(cuts), resolution: Int = 60, function: (Double, Double) -> Double) {
          let xs = Charting_nodes(xDomain, resolution)
          let ys = Charting_nodes(yDomain, resolution)
          self.init(
            x: .value(x, xs), y: .value(y, ys), z: .value(z, Charting_heights(xs, ys, function)), levels: levels,
            style: style)
        }
        """),
      host(
        """
        init(z: String, \(cuts), resolution: Int = 60, function: (Double, Double, Double) -> Double)
        """, overSimplex),
    ]
  }

  private static func overSimplex(
    _ z: String, _ levels: [Double], _ style: ContourStyle, _ resolution: Int,
    _ function: Callback<Pair<Double, Pair<Double, Double>>, Double>
  ) throws(Trap) -> ChartMarks {
    marks(
      try ContourPlot(z: z, levels: levels, style: style, resolution: resolution) {
        (a: Double, b: Double, c: Double) throws(Trap) in try function(Pair(a, Pair(b, c)))
      })
  }
}

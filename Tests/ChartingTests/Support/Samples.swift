import Charting

/// Charts of all kinds by name, among them those that are hard to lay out.
enum Samples {
  static let all: [(name: String, chart: Chart)] = course + hard

  // MARK: What a course needs

  static let course: [(name: String, chart: Chart)] = [
    ("entropy", entropy), ("densities", densities), ("decomposition", decomposition),
    ("contributions", contributions), ("convergence", convergence), ("accuracy", accuracy), ("map", map),
    ("bands", bands), ("contours", contours), ("contours-on-map", contoursOnMap), ("simplex", simplex),
    ("clusters", clusters), ("estimate", estimate), ("groups", groups), ("stack", stack),
    ("confusion", confusion), ("shares", shares), ("bubbles", bubbles), ("spiral", spiral),
  ]

  static let entropy = Chart {
    LinePlot(x: .value("p", [0.0, 0.25, 0.5, 0.75, 1]), y: .value("bits", [0, 0.8113, 1, 0.8113, 0]))
      .interpolationMethod(.monotone)
    RuleMark(x: .value("fair", 0.5)).lineStyle(StrokeStyle(dash: [2, 3])).annotation { Text("1 bit") }
  }

  /// Three bells, the second flatter and the third narrower than the first.
  static let densities = Chart {
    for (name, width) in [
      ("target p", 1.0), ("forward: μ = -0.08, σ = 2.10", 2), ("reverse: μ = -1.92", 0.5),
    ] {
      LinePlot(x: "x", y: "density", domain: -5...5) { x in bell(x / width) / width }
        .foregroundStyle(by: .value("curve", name))
    }
  }
  .chartTitle("Forward KL → covers both modes | Reverse KL → one mode")

  static let decomposition = Chart {
    BarMark(x: .value("", "H(P) + D(P∥Q)"), y: .value("nats", 1.03)).foregroundStyle(
      by: .value("part", "H(P)")
    )
    .annotation(position: .overlay) { Text("1.03") }
    BarMark(x: .value("", "H(P) + D(P∥Q)"), y: .value("nats", 0.09))
      .foregroundStyle(by: .value("part", "D(P∥Q)"))
      .annotation { Text("0.09") }
    BarMark(x: .value("", "H(P, Q)"), y: .value("nats", 1.12)).foregroundStyle(by: .value("part", "H(P, Q)"))
  }

  static let contributions = Chart {
    for (name, value) in [("sun", 0.21), ("rain", -0.05), ("snow", 0.32), ("fog", -0.12)] {
      BarMark(x: .value("outcome", name), y: .value("p log p/q", value))
      RuleMark(y: .value("zero", 0))
    }
  }

  static let convergence = Chart {
    for (name, rate) in [("gradient descent", 0.8), ("momentum", 0.5), ("Newton", 0.1)] {
      for step in 0..<15 {
        LineMark(x: .value("step", step), y: .value("loss", power(rate, step)))
          .foregroundStyle(by: .value("method", name))
      }
    }
  }
  .chartYScale(type: .log)

  static let accuracy = Chart {
    for (name, rate) in [("SGD", 0.9), ("Adam", 0.6), ("L-BFGS", 0.5)] {
      LinePlot(x: .value("epoch", 0...10), y: .value("accuracy", (0...10).map { 1 - power(rate, $0) }))
        .foregroundStyle(by: .value("method", name))
    }
  }
  .chartYAxis { AxisMarks(format: .percent, position: .trailing) }
  .chartLegend(position: .top)

  private static func bowl(_ x: Double, _ y: Double) -> Double { x * x + (y - 1) * (y - 1) * 2 + 0.1 }

  static let map = Chart {
    RectanglePlot(
      x: "μ", y: "σ", z: "KL", xDomain: -3...3, yDomain: 0.2...3, resolution: 12, function: bowl)
    PointMark(x: .value("μ", 0), y: .value("σ", 1)).annotation(position: .trailing) { Text("minimum") }
  }
  .chartForegroundStyleScale(type: .log)

  static let bands = Chart {
    ContourPlot(
      x: "μ", y: "σ", z: "KL", xDomain: -3...3, yDomain: 0.2...3, style: .bands, resolution: 24,
      function: bowl)
  }

  static let contours = Chart {
    ContourPlot(x: "μ", y: "σ", z: "KL", xDomain: -3...3, yDomain: 0.2...3, resolution: 24, function: bowl)
  }

  static let contoursOnMap = Chart {
    RectanglePlot(
      x: "μ", y: "σ", z: "KL", xDomain: -3...3, yDomain: 0.2...3, resolution: 12, function: bowl)
    ContourPlot(x: "μ", y: "σ", z: "KL", xDomain: -3...3, yDomain: 0.2...3, resolution: 24, function: bowl)
  }

  static let simplex = TernaryChart("rain", "sun", "snow") {
    ContourPlot(z: "purity", style: .bands, resolution: 20) { a, b, c in a * a + b * b + c * c }
    PointMark(a: .value("rain", 1), b: .value("sun", 1), c: .value("snow", 1)).annotation { Text("uniform") }
    LineMark(a: .value("rain", 1), b: .value("sun", 0), c: .value("snow", 0))
    LineMark(a: .value("rain", 0), b: .value("sun", 1), c: .value("snow", 1))
  }.chart

  static let clusters = Chart {
    for index in 0..<60 {
      PointMark(
        x: .value("x₁", Double((index * 37) % 60) / 10 + Double(index % 3) * 2),
        y: .value("x₂", Double((index * 23) % 60) / 10 + Double(index % 3))
      )
      .foregroundStyle(by: .value("cluster", ["a", "b", "c"][index % 3]))
    }
  }

  static let estimate = Chart {
    AreaPlot(x: "n", yStart: "low", yEnd: "high", domain: 1...6) { n in
      (yStart: 1 / n - 0.2, yEnd: 1 / n + 0.2)
    }
    .foregroundStyle(by: .value("what", "theory"))
    LinePlot(x: "n", y: "error", domain: 1...6) { n in 1 / n }.foregroundStyle(by: .value("what", "theory"))
    ErrorBarPlot(
      x: .value("n", [1.0, 3, 5]), yStart: .value("low", [0.9, 0.2, 0.1]),
      yEnd: .value("high", [1.2, 0.5, 0.25]))
    PointPlot(x: .value("n", [1.0, 3, 5]), y: .value("error", [1.05, 0.35, 0.17])).foregroundStyle(.primary)
  }

  static let groups = Chart {
    for (set, values) in [
      ("train", [0.9, 0.7, 0.6]), ("test", [0.8, 0.75, 0.5]), ("valid", [0.7, 0.6, 0.65]),
    ] {
      for (index, size) in ["small", "medium", "large"].enumerated() {
        BarMark(x: .value("model", size), y: .value("accuracy", values[index]))
          .foregroundStyle(by: .value("set", set)).position(by: .value("set", set))
      }
    }
  }

  static let stack = Chart {
    for (index, name) in ["A", "B", "C"].enumerated() {
      for t in 0..<20 {
        AreaMark(
          x: .value("t", t), y: .value("share", Double((t * (index + 2)) % 7) + 1), stacking: .normalized
        )
        .foregroundStyle(by: .value("part", name))
      }
    }
  }

  static let confusion = Chart {
    for row in 0..<5 {
      for column in 0..<5 {
        RectangleMark(x: .value("true", "class \(row)"), y: .value("predicted", "class \(column)"))
          .foregroundStyle(by: .value("excess", row == column ? 0.9 : Double(row - column) / 5))
      }
    }
  }
  .frame(width: 480, height: 400)

  static let shares = Chart {
    for (name, share) in [("model", 40.0), ("data", 25), ("noise", 20), ("bias", 10), ("rounding", 5)] {
      SectorMark(angle: .value("share", share), innerRadius: .ratio(0.5), angularInset: 1)
        .foregroundStyle(by: .value("cause", name))
    }
  }

  static let bubbles = Chart {
    PointPlot(
      x: .value("people", [1.0, 5, 20, 60, 300, 1400]), y: .value("area", [40.0, 80, 300, 240, 9800, 9600])
    )
    .symbolSize(by: .value("GDP", [50.0, 400, 1000, 2800, 21000, 14000]))
  }
  .chartXScale(type: .log).chartYScale(type: .squareRoot)

  static let spiral = Chart {
    LinePlot(x: "x", y: "y", t: "t", domain: -1...1) { t in (x: t * (1 - t * t), y: t * t) }
  }
  .chartXAxis {
    AxisMarks(values: [-0.25, 0, 0.25]) { value in
      AxisGridLine()
      AxisTick()
      AxisValueLabel("x = \(value.as(Double.self) ?? 0)")
    }
  }

  // MARK: What is hard

  static let hard: [(name: String, chart: Chart)] = [
    ("nothing", Chart(marks: [])),
    ("one-point", Chart { PointMark(x: .value("x", 3), y: .value("y", 4)) }),
    ("one-vertex", Chart { LineMark(x: .value("x", 3), y: .value("y", 4)) }),
    ("equal", Chart { LinePlot(x: .value("x", 0..<10), y: .value("y", Array(repeating: 0.7, count: 10))) }),
    ("tiny", Chart { LinePlot(x: .value("x", 0..<10), y: .value("y", (0..<10).map { Double($0) * 1e-9 })) }),
    ("huge", Chart { LinePlot(x: .value("x", 0..<10), y: .value("y", (0..<10).map { Double($0) * 1e12 })) }),
    ("offset", Chart { LinePlot(x: .value("x", 0..<10), y: .value("y", (0..<10).map { 1e6 + Double($0) })) }),
    ("gaps", gaps), ("forty-upright", fortyUpright), ("forty-lying", fortyLying), ("long-across", longAcross),
    ("long-lying", longLying), ("dense-legend", denseLegend), ("line-ends", lineEnds), ("symlog", symmetric),
    ("reversed", reversed), ("side-legend", sideLegend), ("crowded", crowded),
    ("narrow-map", map.frame(width: 200)),
    ("narrow-bands", bands.frame(width: 200).chartTitle("Bands")),
  ]

  static let gaps = Chart {
    LinePlot(
      x: .value("x", -5...5), y: .value("y", [.nan, 1, 2, .infinity, 3, 2, 1, -.infinity, 0, -1, -2.0])
    )
    .symbol(.square)
  }

  static let fortyUpright = Chart(0..<40) { index in
    BarMark(x: .value("word", "word \(index)"), y: .value("p", 1 / Double(index + 1)))
  }

  static let fortyLying = Chart(0..<40) { index in
    BarMark(x: .value("p", 1 / Double(index + 1)), y: .value("word", "word \(index)"))
  }

  private static let names = [
    "Kullback–Leibler divergence", "Jensen–Shannon divergence", "Total variation distance",
    "Hellinger distance", "Wasserstein distance of order one",
  ]

  static let longAcross = Chart {
    for (index, name) in names.enumerated() {
      BarMark(x: .value("name", name), y: .value("value", index + 1))
    }
  }

  static let longLying = Chart {
    for (index, name) in names.enumerated() {
      BarMark(x: .value("value", index + 1), y: .value("name", name))
        .annotation(position: .trailing) { Text("\(index + 1)") }
    }
  }

  static let denseLegend = Chart {
    for index in 0..<14 {
      LinePlot(x: .value("x", 0..<10), y: .value("y", (0..<10).map { ($0 * (index + 3)) % 17 }))
        .foregroundStyle(by: .value("series", "series number \(index)"))
    }
  }

  static let lineEnds = Chart {
    for (name, slope) in [
      ("first", 1.0), ("second", 1.02), ("third", 1.04), ("fourth with a long name", 0.5),
    ] {
      LinePlot(x: .value("x", [0.0, 1]), y: .value("y", [0.0, slope])).foregroundStyle(
        by: .value("line", name))
    }
  }
  .chartLegend(position: .lineEnds)

  static let symmetric = Chart { LinePlot(x: "x", y: "y", domain: -1000...1000) { $0 * abs($0) } }
    .chartYScale(type: .symmetricLog)

  static let reversed = Chart {
    PointPlot(x: .value("magnitude", [1.0, 4, 6]), y: .value("depth", [10.0, 300, 600]))
  }
  .chartXScale(domain: [8, 0]).chartYScale(domain: .automatic(includesZero: true, reversed: true))

  static let sideLegend = Chart {
    for (index, name) in ["alpha", "beta", "gamma"].enumerated() {
      BarMark(x: .value("k", "k"), y: .value("n", index + 1)).foregroundStyle(by: .value("name", name))
    }
  }
  .chartLegend(position: .trailing).chartYAxisLabel("count", position: .leading)

  /// Everything at once in a frame that is too small for it.
  static let crowded = Chart {
    for index in 0..<9 {
      LinePlot(x: .value("a rather long name of an axis", [0.0, 1e6]), y: .value("y", [0.0, Double(index)]))
        .foregroundStyle(by: .value("s", "a long name of series \(index)"))
    }
  }
  .chartTitle("A title that needs two or three lines in a frame as small as this one").frame(
    width: 200, height: 160)

  // MARK: Functions

  /// (1 − x²/8)⁸ where it is not negative: nearly a normal density, without a library.
  static func bell(_ x: Double) -> Double {
    let base = max(1 - x * x / 16, 0)
    return 0.4 * power(base, 8)
  }

  static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { result, _ in result * base }
  }
}

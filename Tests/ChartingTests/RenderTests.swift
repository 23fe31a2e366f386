import Markup
import Testing

@testable import Charting

private let entropy = Chart {
  LinePlot(x: .value("p", [0.0, 0.25, 0.5, 0.75, 1]), y: .value("bits", [0, 0.8113, 1, 0.8113, 0]))
    .interpolationMethod(.monotone)
  RuleMark(x: .value("fair", 0.5)).lineStyle(StrokeStyle(dash: [2, 3])).annotation { Text("1 bit") }
}

private let parts = Chart {
  BarMark(x: .value("", "H + D"), y: .value("nats", 1.03)).foregroundStyle(by: .value("part", "H(P)"))
  BarMark(x: .value("", "H + D"), y: .value("nats", 0.09)).foregroundStyle(by: .value("part", "D(P ∥ Q)"))
    .annotation(position: .overlay) { Text("0.09") }
  BarMark(x: .value("", "CE"), y: .value("nats", 1.12)).foregroundStyle(by: .value("part", "H(P, Q)"))
}

private let surface = Chart {
  for x in 0..<4 {
    for y in 0..<3 {
      RectangleMark(x: .value("μ", x), y: .value("σ", y)).foregroundStyle(by: .value("KL", x * y))
    }
  }
  PointMark(x: .value("μ", 1), y: .value("σ", 1))
}

private let residuals = Chart {
  LineMark(x: .value("step", 0), y: .value("residual", 1.0))
  LineMark(x: .value("step", 1), y: .value("residual", 1e-4))
  LineMark(x: .value("step", 2), y: .value("residual", 1e-9))
}
.chartYScale(type: .log).chartTitle("Convergence").frame(width: 320, height: 240)

private let contributions = Chart {
  AreaPlot(x: .value("x", [0.0, 1, 2]), y: .value("p log p/q", [0.5, -0.2, 0.1])).foregroundStyle(.orange)
  RuleMark(y: .value("zero", 0))
}
.chartYScale(domain: -0.3...0.3)

private let samples: [(String, Chart)] = [
  ("entropy", entropy), ("parts", parts), ("surface", surface), ("residuals", residuals),
  ("contributions", contributions),
]

@Test(arguments: samples) func chartIsAsRecorded(_ name: String, _ chart: Chart) {
  let rendered = chart.render(id: name)
  #expect(rendered.issues.isEmpty)
  expectSnapshot(Node("figure", [], [rendered.figure, rendered.table]), name)
}

@Test(arguments: samples) func textStaysWithinTheFrame(_ name: String, _ chart: Chart) {
  let elements = chart.render(id: name).figure.elements
  for text in elements where text.name == "text" && text[attribute: "transform"] == nil {
    let width = TextMetrics.width(text.children.map { $0.plainText }.joined(), size: 14)
    let x = Double(text[attribute: "x"] ?? "") ?? -1
    let anchor = text[attribute: "text-anchor"] ?? "start"
    let left = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x
    #expect(left >= 0 && left + width <= chart.options.width + 0.5, "\(text)")
  }
}

@Test(arguments: samples) func markupKeepsItsPromises(_ name: String, _ chart: Chart) {
  let elements = chart.render(id: name).figure.elements
  #expect(elements.allSatisfy { $0[attribute: "style"] == nil })
  let ids = elements.compactMap { $0[attribute: "id"] }
  #expect(Set(ids).count == ids.count)
  #expect(ids.allSatisfy { $0.hasPrefix(name) })
  let svg = elements.first { $0.name == "svg" }
  #expect(svg?[attribute: "role"] == "img")
  #expect(svg?[attribute: "aria-labelledby"] == "\(name)-title")
}

@Test func descriptionTellsRangesAndExtrema() {
  #expect(
    entropy.render(id: "c").description
      == "Line chart. Across: p from 0 to 1. Up: bits from 0 to 1. "
      + "5 values, least 0 at p 0, greatest 1 at p 0.5. A rule at fair 0.5.")
}

@Test func longSeriesAreShortenedInTheTable() {
  let values = (0..<1000).map { Double(($0 * 37) % 1000) }
  let table = Chart { LinePlot(x: .value("x", values.sorted()), y: .value("y", values)) }.render(id: "c")
    .table
  let rows = table.elements.filter { $0.name == "tr" }.count
  #expect((22...24).contains(rows))
}

@Test func gridsNumberTheirPanels() {
  let grid = ChartGrid(columns: 2) {
    entropy
    surface
  }
  let ids = grid.render(id: "g").figure.elements.compactMap { $0[attribute: "id"] }
  #expect(ids.contains("g-1-title") && ids.contains("g-2-title"))
}

/// Data that no chart should be given, and every chart must survive.
@Test func hostileDataAreDrawn() {
  let hard: [Double] = [
    0, -0.0, 1, -1, .nan, .infinity, -.infinity, Double.leastNonzeroMagnitude, 1.7e308, -1.7e308, 1e-300,
  ]
  for type in [ScaleType.linear, .log] {
    for first in hard {
      for second in hard {
        let chart = Chart {
          LinePlot(x: .value("x", [first, second]), y: .value("y", [second, first]))
          BarMark(x: .value("x", first), y: .value("y", second), width: .ratio(second))
          AreaPlot(x: .value("x", [first, second]), y: .value("y", [first, second]))
          RuleMark(x: .value("x", second)).annotation { Text("") }
          RectangleMark(x: .value("x", first), y: .value("y", first)).foregroundStyle(by: .value("z", second))
          PointMark(x: .value("x", first), y: .value("y", second)).symbolSize(second)
            .annotation(position: .overlay) { Text("a") }
        }
        .chartXScale(type: type).chartYScale(type: type).frame(width: first, height: second)
        #expect(!chart.render(id: "c").description.isEmpty)
      }
    }
  }
}

import Foundation
import Markup
import Testing

@testable import Charting

/// What readers get who do not see the picture.
@Suite struct ReadingTests {
  private func description(_ chart: Chart) -> String { chart.render(id: "c").description }

  @Test func `ranges and the way of a line`() {
    #expect(
      description(Samples.entropy)
        == "Line chart. Across: p from 0 to 1. Up: bits from 0 to 1. "
        + "From 0 at p 0 it rises to 1 at 0.5 and falls to 0 at 1. A rule at fair 0.5. Remarks: “1 bit”.")
  }

  @Test func `where lines cross`() {
    let chart = Chart {
      LinePlot(x: "x", y: "sine", domain: 0...6) { sin($0) }
      LinePlot(x: "x", y: "cosine", domain: 0...6) { cos($0) }
    }
    #expect(description(chart).contains("sine and cosine cross at x 0.7854 and 3.927."))
    let apart = Chart {
      LinePlot(x: .value("x", [0, 1]), y: .value("a", [0.0, 1]))
      LinePlot(x: .value("x", [0, 1]), y: .value("b", [0.0, 2]))
    }
    #expect(!description(apart).contains("cross at"), "they only touch")
  }

  @Test func `crossings over different places`() {
    func line(_ x: [Double], _ y: [Double]) -> Layer {
      let chart = Chart { LinePlot(x: .value("x", x), y: .value("y", y)) }
      return Scene(chart.marks, chart.options).layers[0]
    }
    #expect(Crossings.places(line([0, 4], [0, 4]), line([0, 1, 4], [1, 1, 1])) == [1])
    #expect(Crossings.places(line([0, 4], [0, 4]), line([1, 3], [3, 0])) == [1.8])
    #expect(Crossings.places(line([0, 1, 2], [0, .nan, 2]), line([0, 2], [1, 1])) == [])
    #expect(Crossings.places(line([0, 1, 2], [0, 1, 0]), line([0, 2], [1, 1])) == [])
  }

  @Test func `noise is no turn`() {
    let xs = (0..<200).map { Double($0) / 100 }
    let ys = xs.enumerated().map { $0.element * $0.element + ($0.offset % 2 == 0 ? 0.01 : -0.01) }
    #expect(Trend(xs, ys)?.stops.count == 2)
    #expect(Trend([0, 1, 2, 3, 4], [0, 5, 1, 6, 0])?.stops.map { $0.y } == [0, 5, 1, 6, 0])
    #expect(Trend([0, 1, 2], [1, .nan, 3])?.gaps == 1)
    #expect(Trend([0, 2, 1], [1, 2, 3]) == nil)
  }

  @Test(arguments: [
    ("contributions", "Sun 0.21, rain −0.05, snow 0.32, fog −0.12. A rule at zero 0."),
    ("shares", "model: 40, 40.0%."), ("gaps", "3 values are not finite"),
    ("map", "144 values, least 0.1631"), ("simplex", "A point at rain 1, sun 1, snow 1."),
    ("clusters", "a: 20 points, x₁ from"), ("bubbles", "Size: GDP up to 21\u{202F}000."),
    ("estimate", "3 error bars."), ("nothing", "A chart without data."),
    ("one-point", "A point at x 3, y 4."),
    ("equal", "0.7 throughout."), ("symlog", "logarithmic on both sides of zero"),
  ])
  func `each kind of chart is told`(name: String, words: String) throws {
    let chart = try #require(Samples.all.first { $0.name == name }?.chart)
    #expect(description(chart).contains(words), "\(description(chart))")
  }

  // MARK: The table

  private func rows(_ chart: Chart) -> [[String]] {
    let rows = chart.render(id: "c").table.elements.filter { $0.name == "tr" }
    return rows.map { $0.children.map { $0.plainText } }
  }

  @Test func `long series are shortened, but not by their extremes`() {
    let values = (0..<1000).map { Double(($0 * 37) % 1000) }
    let table = rows(Chart { LinePlot(x: .value("x", values.sorted()), y: .value("y", values)) })
    #expect((22...24).contains(table.count))
    #expect(table.contains { $0[1] == "0" } && table.contains { $0[1] == "999" })
  }

  @Test func `series over the same places share their rows`() {
    let chart = Chart {
      LinePlot(x: .value("x", [1, 2]), y: .value("y", [3.0, 4])).foregroundStyle(by: .value("s", "a"))
      LinePlot(x: .value("x", [1, 2]), y: .value("y", [5.0, 6])).foregroundStyle(by: .value("s", "b"))
    }
    #expect(rows(chart) == [["x", "a", "b"], ["1", "3", "5"], ["2", "4", "6"]])
  }

  @Test func `stacked parts are listed by themselves`() {
    #expect(
      rows(Samples.decomposition) == [
        ["series", "x", "nats"], ["H(P)", "H(P) + D(P∥Q)", "1.03"], ["D(P∥Q)", "H(P) + D(P∥Q)", "0.09"],
        ["H(P, Q)", "H(P, Q)", "1.12"],
      ])
  }

  @Test func `bands, cells, sizes and shares have columns of their own`() {
    #expect(rows(Samples.bubbles)[0] == ["people", "area", "GDP"])
    #expect(rows(Samples.confusion)[1] == ["class 0", "class 0", "0.9"])
    #expect(rows(Samples.simplex)[0] == ["rain", "sun", "snow", "purity"])
    #expect(rows(Samples.simplex)[2] == ["0.45", "0", "0.55", "0.505"])
    #expect(rows(Samples.simplex).last == ["0", "1", "1", ""], "a point on a surface has no height")
    let band = Chart { BarMark(x: .value("x", "a"), yStart: .value("y", 1), yEnd: .value("y", 3)) }
    #expect(rows(band)[1] == ["a", "1 to 3"])
  }

  @Test func `columns of words begin, columns of numbers end at one place`() {
    func words(_ chart: Chart) -> String? { chart.render(id: "c").table.classes }
    #expect(words(Samples.entropy) == "gc-table gc-words-1")
    #expect(words(Samples.decomposition) == "gc-table gc-words-2")
    let named = Chart {
      RectangleMark(x: .value("x", "a"), y: .value("y", "b")).foregroundStyle(by: .value("z", -1))
    }
    #expect(words(named) == "gc-table gc-words-2")
    #expect(
      Samples.entropy.render(id: "c").table.elements.filter { $0[attribute: "scope"] == "row" }.count == 5)
  }

  @Test func `a grid of charts bears its title, its panels their own`() {
    let grid = ChartGrid(columns: 2) {
      Samples.entropy
      Samples.contributions
    }
    let figure = grid.render(id: "g", title: "Two panels").figure
    #expect(figure.elements.first?[attribute: "aria-label"] == "Two panels")
    #expect(
      !figure.elements.contains { $0.name == "title" && $0.children.map { $0.plainText } == ["Two panels"] })
  }
}

extension Node {
  fileprivate var classes: String? { elements.first?[attribute: "class"] }
}

import Testing

@testable import Charting

@Suite struct LineEndsTests {
  private let plot = Box(left: 0, top: 0, right: 100, bottom: 200)

  @Test func `names that have room stay where they are`() {
    #expect(LineEnds.spread([20, 60, 120], within: plot) == [20, 60, 120])
  }

  @Test func `names that would collide are pushed apart evenly`() {
    let places = LineEnds.spread([100, 100, 100], within: plot)
    #expect(places == [83.75, 100, 116.25])
  }

  @Test func `names stay beside the plot`() {
    let places = LineEnds.spread([195, 198, 199, 200], within: plot)
    #expect(places.allSatisfy { $0 <= 200 })
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 16.2 })
  }

  @Test func `two to four lines that end at the edge bear their names`() {
    #expect(hasLineEnds(Samples.convergence))
    #expect(!hasLineEnds(Samples.densities), "all three end at zero")
    #expect(!hasLineEnds(Samples.denseLegend), "too many")
    #expect(!hasLineEnds(Samples.accuracy), "the author wants a legend")
  }

  @Test func `panels of a grid name their lines in one place`() {
    func words(_ charts: [Chart]) -> [String] {
      let grid = ChartGrid(columns: charts.count, charts: charts).render(id: "g").figure
      return grid.elements.filter { $0[attribute: "class"] == "gc-words" }.map { $0.children[0].plainText }
    }
    func panel(_ end: Double) -> Chart {
      Chart {
        for (name, y) in [("a", 1.0), ("b", end)] {
          LinePlot(x: .value("x", [0, 1]), y: .value("y", [0, y])).foregroundStyle(by: .value("s", name))
        }
      }
    }
    #expect(words([panel(2), panel(3)]) == ["b", "a", "b", "a"])
    #expect(words([panel(2), panel(1)]) == [], "the other one needs a legend")
    #expect(words([panel(2), Samples.map]) == ["b", "a"], "the other one names nothing")
  }

  private func hasLineEnds(_ chart: Chart) -> Bool {
    let scene = Scene(chart.marks, chart.options)
    let drawing = Drawing(scene, Domains(scene, chart.options), chart.options)
    return ChartRenderer.layout(drawing).lineEnds != nil
  }
}

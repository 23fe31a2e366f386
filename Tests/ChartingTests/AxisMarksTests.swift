import Markup
import Testing

@testable import Charting

@Suite struct AxisMarksTests {
  private let chart = Chart { LinePlot(x: .value("x", [0.0, 10]), y: .value("y", [0.0, 1])) }

  private func texts(_ chart: Chart) -> [String] {
    let drawing = chart.render(id: "c").figure.elements.first { $0.name == "svg" }
    return (drawing.map { PlacedText.all(in: $0) } ?? []).map { $0.string }
  }

  @Test func `values that the author lists`() {
    #expect(texts(chart.chartXAxis { AxisMarks(values: [0, 2.5, 10]) }).prefix(3) == ["0", "2.5", "10"])
    #expect(texts(chart.chartXAxis { AxisMarks(values: .stride(by: 5)) }).prefix(3) == ["0", "5", "10"])
  }

  @Test func `closures are asked about each value`() {
    let marked = chart.chartXAxis {
      AxisMarks(values: [0, 5, 10]) { value in
        if value.index != 1 { AxisValueLabel("\(value.as(Int.self) ?? -1) of \(value.count)") }
        AxisTick()
      }
    }
    #expect(texts(marked).prefix(2) == ["0 of 3", "10 of 3"])
  }

  @Test func `closures are asked about the values that the axis chooses`() {
    let marked = chart.chartXScale(domain: 0...4).chartXAxis {
      AxisMarks(values: .automatic(desiredCount: 2)) { value in
        AxisValueLabel { Text("\(value.as(Double.self) ?? .nan) km").foregroundStyle(.red) }
      }
    }
    #expect(texts(marked).prefix(3) == ["0.0 km", "2.0 km", "4.0 km"])
    #expect(marked.render(id: "c").issues == [])
  }

  @Test func `an axis can stand on either side, or nowhere`() {
    let drawing = chart.chartYAxis { AxisMarks(position: .trailing) }.chartXAxis(.hidden).render(id: "c")
      .figure
    let groups = drawing.elements.filter { $0[attribute: "class"] == "gc-secondary" }
    #expect(groups.allSatisfy { $0[attribute: "text-anchor"] == "start" } && !groups.isEmpty)
  }

  @Test func `categories are values too`() {
    let bars = Chart(["a", "b", "c"], id: { $0 }) { BarMark(x: .value("x", $0), y: .value("y", 1)) }
    let marked = bars.chartXAxis {
      AxisMarks { value in AxisValueLabel("\(value.as(String.self) ?? "?")\(value.index)") }
    }
    #expect(texts(marked).prefix(3) == ["a0", "b1", "c2"])
    #expect(texts(bars.chartXAxis { AxisMarks(values: ["b"]) }).first == "b")
  }

  @Test func `lines take the author's stroke and colour`() {
    let marked = chart.chartYAxis {
      AxisMarks(values: [0.5]) {
        AxisGridLine(stroke: StrokeStyle(lineWidth: 3, dash: [1, 2])).foregroundStyle(.red)
      }
    }
    let lines = marked.render(id: "c").figure.elements.filter { $0[attribute: "stroke-dasharray"] == "1 2" }
    #expect(lines.count == 2 && lines.allSatisfy { $0[attribute: "stroke-width"] == "3" })
  }
}

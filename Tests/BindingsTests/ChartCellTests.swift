import Charting
import Markup
import Testing

@testable import Bindings

/// A chart's source gives the same picture in a cell as in an ordinary Swift program.
@Suite struct ChartCellTests {
  @Test func `looks, marks and charts are compared, hashed and sent`() throws {
    let notebook = try #require(Notebook())
    let printed = notebook.run(
      """
      func isOne<T: Hashable & Sendable>(_ a: T, _ b: T) -> Bool { Set([a, b]).count == 1 }
      struct Look: Hashable, Sendable { var color = Color.red, stroke = StrokeStyle(), font = Font.body }
      let mark = PointMark(x: .value("x", 1), y: .value("y", 2)), chart = Chart { mark }
      let names: [Color: String] = [.red: "red", .blue: "blue"]
      print(isOne(Color.red, .red), isOne(Color.red, .blue), names[.blue] ?? "", names[.green] ?? "none")
      print(isOne(Look(), Look()), Look() == Look(color: .blue), isOne(Text("a"), Text("a").bold()))
      print(mark == mark, isOne(mark, PointMark(x: .value("x", 1), y: .value("y", 3))), chart.marks == mark.marks)
      print(isOne(chart, chart), isOne(ScaleType.log, .linear), isOne(BasicChartSymbolShape.circle, .circle))
      print(isOne(ChartGrid(columns: 1, charts: [chart]), ChartGrid(columns: 1, charts: [chart])))
      """)
    #expect(
      printed.split(separator: "\n") == [
        "true false blue none", "true false false", "true false true", "true false true", "true",
      ])
  }

  @Test func `functions, columns and bars`() throws {
    let outside = Chart {
      LinePlot(x: "b", y: "bits", domain: 0.01...0.99) { b in b * (1 - b) }
        .foregroundStyle(by: .value("coded as", "fair"))
      LinePlot(x: .value("b", [0.0, 0.5, 1.0]), y: .value("bits", [0.0, 0.25, 0.0])).foregroundStyle(
        .secondary)
      BarMark(x: .value("b", 0.5), y: .value("bits", 0.1), width: .fixed(8))
        .annotation(position: .overlay) { Text("H") }
      RuleMark(x: .value("fair", 0.5)).lineStyle(StrokeStyle(dash: [2, 3])).opacity(0.5)
    }
    .chartYScale(domain: 0...2)
    .chartXAxisLabel("bias")
    let text = """
      Chart {
        LinePlot(x: "b", y: "bits", domain: 0.01...0.99) { b in b * (1 - b) }
          .foregroundStyle(by: .value("coded as", "fair"))
        LinePlot(x: .value("b", [0.0, 0.5, 1.0]), y: .value("bits", [0.0, 0.25, 0.0])).foregroundStyle(.secondary)
        BarMark(x: .value("b", 0.5), y: .value("bits", 0.1), width: .fixed(8))
          .annotation(position: .overlay) { Text("H") }
        RuleMark(x: .value("fair", 0.5)).lineStyle(StrokeStyle(dash: [2, 3])).opacity(0.5)
      }
      .chartYScale(domain: 0...2)
      .chartXAxisLabel("bias")
      """
    #expect(try figure(text) == outside.render(id: "f").figure)
  }

  @Test func `heat maps, areas and points, with loops and conditions`() throws {
    let outside = Chart {
      RectanglePlot(x: .value("μ", [1, 2, 1, 2]), y: .value("σ", [1.0, 1, 2, 2]))
        .foregroundStyle(by: .value("loss", [1.0, 2.0, 3.0, 4.0]))
      for k in 1...2 { PointMark(x: .value("μ", k), y: .value("σ", 1.5)).symbol(.cross).symbolSize(50) }
      if true { RuleMark(y: .value("σ", 1.5)).foregroundStyle(Color(red: 1, green: 0, blue: 0.5)) }
      AreaPlot(x: "μ", yStart: "a", yEnd: "b", domain: 1...2) { x in (yStart: 1, yEnd: x) }
    }
    let text = """
      Chart {
        RectanglePlot(x: .value("μ", [1, 2, 1, 2]), y: .value("σ", [1.0, 1, 2, 2]))
          .foregroundStyle(by: .value("loss", [1.0, 2.0, 3.0, 4.0]))
        for k in 1...2 { PointMark(x: .value("μ", k), y: .value("σ", 1.5)).symbol(.cross).symbolSize(50) }
        if true { RuleMark(y: .value("σ", 1.5)).foregroundStyle(Color(red: 1, green: 0, blue: 0.5)) }
        AreaPlot(x: "μ", yStart: "a", yEnd: "b", domain: 1...2) { x in (yStart: 1, yEnd: x) }
      }
      """
    #expect(try figure(text) == outside.render(id: "f").figure)
  }

  @Test func `scales of colours keep the order of their names`() throws {
    let outside = Chart {
      PointMark(x: .value("x", 1), y: .value("y", 1)).foregroundStyle(by: .value("kind", "b"))
      PointMark(x: .value("x", 2), y: .value("y", 2)).foregroundStyle(by: .value("kind", "a"))
    }
    .chartForegroundStyleScale(["b": .orange, "a": .primary])
    let text = """
      Chart {
        PointMark(x: .value("x", 1), y: .value("y", 1)).foregroundStyle(by: .value("kind", "b"))
        PointMark(x: .value("x", 2), y: .value("y", 2)).foregroundStyle(by: .value("kind", "a"))
      }
      .chartForegroundStyleScale(["b": .orange, "a": .primary])
      """
    #expect(try figure(text) == outside.render(id: "f").figure)
  }

  @Test func `grids`() throws {
    let outside = ChartGrid(columns: 2) {
      Chart { PointMark(x: .value("x", 1), y: .value("y", 2)) }
      Chart { RuleMark(x: .value("x", 1)) }
    }
    let text = """
      ChartGrid(columns: 2) {
        Chart { PointMark(x: .value("x", 1), y: .value("y", 2)) }
        Chart { RuleMark(x: .value("x", 1)) }
      }
      """
    #expect(try figure(text) == outside.render(id: "f").figure)
  }

  @Test(arguments: ChartSources.all.map { $0.name }) func `all that a chart can say`(name: String) throws {
    let source = try #require(ChartSources.all.first { $0.name == name })
    #expect(try figure(source.text) == source.figure())
  }

  @Test func `plots over an author's own data`() throws {
    struct Sample {
      let place: Double
      let kind: String
    }
    let samples = [Sample(place: 1, kind: "a"), Sample(place: 2, kind: "b")]
    let outside = Chart {
      BarPlot(samples, x: .value("kind", \.kind), y: .value("place", \.place), width: .ratio(0.5))
      ForEach(samples, id: \.kind) { sample in
        PointMark(x: .value("kind", sample.kind), y: .value("place", sample.place))
      }
    }
    let text = """
      struct Sample {
        let place: Double
        let kind: String
      }
      let samples = [Sample(place: 1, kind: "a"), Sample(place: 2, kind: "b")]
      Chart {
        BarPlot(samples, x: .value("kind", \\.kind), y: .value("place", \\.place), width: .ratio(0.5))
        ForEach(samples, id: \\.kind) { sample in
          PointMark(x: .value("kind", sample.kind), y: .value("place", sample.place))
        }
      }
      """
    #expect(try figure(text) == outside.render(id: "f").figure)
  }

  private func figure(_ text: String) throws -> Node? {
    let notebook = try #require(Notebook())
    let cell = notebook.cell(text)
    #expect(cell.diagnostics.map(\.message) == [])
    for case .value(.host(let object), _) in cell.result?.events ?? [] {
      if case .figure(let image, _, let warnings) = Presentation.ofValue(object, id: "f") {
        #expect(warnings == [])
        return image
      }
    }
    return nil
  }
}

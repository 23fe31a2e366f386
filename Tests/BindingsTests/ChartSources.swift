import Charting
import Markup

/// Charts as an author writes them, each once as Swift and once as a cell's text.
enum ChartSources {
  typealias Source = (name: String, text: String, figure: @Sendable () -> Node)

  static let all: [Source] = [
    (
      "marks side by side, groups and loops",
      #"""
      Chart {
        ForEach(["a", "b"], id: \.self) { name in
          Plot {
            BarMark(x: .value("kind", "one"), y: .value("n", name == "a" ? 2 : 3), width: .inset(4))
              .position(by: .value("name", name), axis: .horizontal, span: .ratio(0.8))
              .cornerRadius(3)
            ErrorBarMark(x: .value("kind", "one"), yStart: .value("low", 1), yEnd: .value("high", 2.5))
              .position(by: .value("name", name), span: .ratio(0.8))
              .zIndex(2)
          }
          .foregroundStyle(by: .value("name", name))
        }
        PointMark(x: .value("kind", "one"), y: .value("n", 1)).symbol(.asterisk).offset(x: 3, y: -2)
          .annotation(position: .topLeading, alignment: .leading, spacing: 4) {
            Text("first\nsecond").bold().italic().font(.caption).foregroundStyle(.red.opacity(0.5))
          }
      }
      .chartLegend(position: .trailing, alignment: .top)
      .chartForegroundStyleScale(["b": .mint, "a": .indigo])
      """#,
      {
        Chart {
          ForEach(["a", "b"], id: \.self) { name in
            Plot {
              BarMark(x: .value("kind", "one"), y: .value("n", name == "a" ? 2 : 3), width: .inset(4))
                .position(by: .value("name", name), axis: .horizontal, span: .ratio(0.8))
                .cornerRadius(3)
              ErrorBarMark(x: .value("kind", "one"), yStart: .value("low", 1), yEnd: .value("high", 2.5))
                .position(by: .value("name", name), span: .ratio(0.8))
                .zIndex(2)
            }
            .foregroundStyle(by: .value("name", name))
          }
          PointMark(x: .value("kind", "one"), y: .value("n", 1)).symbol(.asterisk).offset(x: 3, y: -2)
            .annotation(position: .topLeading, alignment: .leading, spacing: 4) {
              Text("first\nsecond").bold().italic().font(.caption).foregroundStyle(.red.opacity(0.5))
            }
        }
        .chartLegend(position: .trailing, alignment: .top)
        .chartForegroundStyleScale(["b": .mint, "a": .indigo])
        .render(id: "f").figure
      }
    ),
    (
      "scales of all types",
      #"""
      Chart {
        PointPlot(x: .value("x", [1.0, 10, 100]), y: .value("y", [1.0, 4, 9])).symbolSize(by: .value("n", [1, 2, 3]))
        LineMark(x: .value("x", 1), y: .value("y", 2)).interpolationMethod(.catmullRom(alpha: 0.2))
        LineMark(x: .value("x", 9), y: .value("y", 3)).interpolationMethod(.cardinal)
      }
      .chartXScale(domain: [200, 1], range: .plotDimension(padding: 5), type: .symmetricLog(slopeAtZero: 2))
      .chartYScale(domain: .automatic(includesZero: true, reversed: true), type: .squareRoot)
      .chartSymbolSizeScale(range: 10...300)
      .chartXAxisLabel("across", position: .top, alignment: .leading)
      .chartYAxisLabel("up", position: .leading)
      """#,
      {
        Chart {
          PointPlot(x: .value("x", [1.0, 10, 100]), y: .value("y", [1.0, 4, 9])).symbolSize(
            by: .value("n", [1, 2, 3]))
          LineMark(x: .value("x", 1), y: .value("y", 2)).interpolationMethod(.catmullRom(alpha: 0.2))
          LineMark(x: .value("x", 9), y: .value("y", 3)).interpolationMethod(.cardinal)
        }
        .chartXScale(
          domain: [200, 1], range: .plotDimension(padding: 5), type: .symmetricLog(slopeAtZero: 2)
        )
        .chartYScale(domain: .automatic(includesZero: true, reversed: true), type: .squareRoot)
        .chartSymbolSizeScale(range: 10...300)
        .chartXAxisLabel("across", position: .top, alignment: .leading)
        .chartYAxisLabel("up", position: .leading)
        .render(id: "f").figure
      }
    ),
    (
      "axes of the author's",
      #"""
      Chart {
        LinePlot(x: "t", y: "share", domain: 0...1) { t in t * t }
      }
      .chartXAxis {
        AxisMarks(values: [0, 0.5, 1]) { value in
          AxisGridLine(stroke: StrokeStyle(lineWidth: 2, lineCap: .round, dash: [1, 3])).foregroundStyle(.blue)
          AxisTick(length: 8)
          if let number = value.as(Double.self) {
            AxisValueLabel { Text("\(value.index): \(number)") }
          }
        }
      }
      .chartYAxis {
        AxisMarks(format: .percent.precision(.fractionLength(1)), position: .trailing, values: .automatic(desiredCount: 3))
        AxisMarks(values: .stride(by: 0.25)) { AxisTick() }
      }
      """#,
      {
        Chart {
          LinePlot(x: "t", y: "share", domain: 0...1) { t in t * t }
        }
        .chartXAxis {
          AxisMarks(values: [0, 0.5, 1]) { value in
            AxisGridLine(stroke: StrokeStyle(lineWidth: 2, lineCap: .round, dash: [1, 3])).foregroundStyle(
              .blue)
            AxisTick(length: 8)
            if let number = value.as(Double.self) {
              AxisValueLabel { Text("\(value.index): \(number)") }
            }
          }
        }
        .chartYAxis {
          AxisMarks(
            format: .percent.precision(.fractionLength(1)), position: .trailing,
            values: .automatic(desiredCount: 3))
          AxisMarks(values: .stride(by: 0.25)) { AxisTick() }
        }
        .render(id: "f").figure
      }
    ),
    (
      "values that the axis chooses",
      #"""
      Chart {
        BarPlot(x: .value("word", ["a", "b"]), y: .value("p", [0.2, 0.8]))
      }
      .chartXAxis { AxisMarks { value in AxisValueLabel("\(value.as(String.self) ?? "?")/\(value.count)") } }
      .chartYAxis { AxisMarks { value in AxisValueLabel("\(value.as(Int.self) ?? -1)", orientation: .horizontal) } }
      """#,
      {
        Chart {
          BarPlot(x: .value("word", ["a", "b"]), y: .value("p", [0.2, 0.8]))
        }
        .chartXAxis {
          AxisMarks { value in AxisValueLabel("\(value.as(String.self) ?? "?")/\(value.count)") }
        }
        .chartYAxis {
          AxisMarks { value in AxisValueLabel("\(value.as(Int.self) ?? -1)", orientation: .horizontal) }
        }
        .render(id: "f").figure
      }
    ),
    (
      "surfaces and contours",
      #"""
      Chart {
        RectanglePlot(x: "a", y: "b", z: "height", xDomain: 0...1, yDomain: 0...2, resolution: 5) { a, b in a - b }
        ContourPlot(x: "a", y: "b", z: "height", xDomain: 0...1, yDomain: 0...2, levels: [-1, 0], resolution: 6) { a, b in
          a - b
        }
        ContourPlot(x: .value("a", [0, 1]), y: .value("b", [0, 2]), z: .value("height", [0.0, 1, 2, 3]), style: .bands)
      }
      .chartForegroundStyleScale(domain: -2...2, ramp: .diverging)
      """#,
      {
        Chart {
          RectanglePlot(x: "a", y: "b", z: "height", xDomain: 0...1, yDomain: 0...2, resolution: 5) { a, b in
            a - b
          }
          ContourPlot(
            x: "a", y: "b", z: "height", xDomain: 0...1, yDomain: 0...2, levels: [-1, 0], resolution: 6
          ) { a, b in
            a - b
          }
          ContourPlot(
            x: .value("a", [0, 1]), y: .value("b", [0, 2]), z: .value("height", [0.0, 1, 2, 3]), style: .bands
          )
        }
        .chartForegroundStyleScale(domain: -2...2, ramp: .diverging)
        .render(id: "f").figure
      }
    ),
    (
      "the simplex",
      #"""
      TernaryChart("a", "b") {
        ContourPlot(z: "purity", style: .bands, resolution: 4) { a, b, c in a * a + b * b + c * c }
        PointMark(a: .value("a", 1), b: .value("b", 2), c: .value("c", 3))
        LinePlot(a: .value("a", [1, 0]), b: .value("b", [0, 1]), c: .value("c", [0.5, 0.5]))
      }
      .chartTitle("Simplex").frame(width: 300)
      """#,
      {
        TernaryChart("a", "b") {
          ContourPlot(z: "purity", style: .bands, resolution: 4) { a, b, c in a * a + b * b + c * c }
          PointMark(a: .value("a", 1), b: .value("b", 2), c: .value("c", 3))
          LinePlot(a: .value("a", [1, 0]), b: .value("b", [0, 1]), c: .value("c", [0.5, 0.5]))
        }
        .chartTitle("Simplex").frame(width: 300)
        .render(id: "f").figure
      }
    ),
    (
      "sectors, rules and curves",
      #"""
      ChartGrid(columns: 3) {
        Chart { SectorPlot(angle: .value("share", [1, 2]), innerRadius: .ratio(0.4), angularInset: 2) }
        Chart {
          RulePlot(x: .value("x", [1, 2]), yStart: .value("y", [0, 1]), yEnd: .value("y", [2, 3]))
          LinePlot(x: "x", y: "y", t: "t", domain: 0...1) { t in (x: t, y: t * t) }
        }
        TernaryChart { PointPlot(a: .value("a", [1, 2]), b: .value("b", [1, 1]), c: .value("c", [1, 1])) }
      }
      .sharedScales([.x, .foregroundStyle])
      """#,
      {
        ChartGrid(columns: 3) {
          Chart { SectorPlot(angle: .value("share", [1, 2]), innerRadius: .ratio(0.4), angularInset: 2) }
          Chart {
            RulePlot(x: .value("x", [1, 2]), yStart: .value("y", [0, 1]), yEnd: .value("y", [2, 3]))
            LinePlot(x: "x", y: "y", t: "t", domain: 0...1) { t in (x: t, y: t * t) }
          }
          TernaryChart {
            PointPlot(a: .value("a", [1, 2]), b: .value("b", [1, 1]), c: .value("c", [1, 1]))
          }
        }
        .sharedScales([.x, .foregroundStyle])
        .render(id: "f").figure
      }
    ),
  ]
}

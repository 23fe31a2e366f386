import Testing

@testable import Charting

/// Data that no chart should be given, and every chart must survive.
@Suite struct HostileDataTests {
  private static let hard: [Double] = [
    0, -0.0, 1, -1, .nan, .infinity, -.infinity, Double.leastNonzeroMagnitude, 1.7e308, -1.7e308, 1e-300,
  ]

  @Test(arguments: [ScaleType.linear, .log, .symmetricLog, .squareRoot, .category])
  func `numbers of all kinds are drawn`(type: ScaleType) {
    for first in Self.hard {
      for second in Self.hard {
        let chart = Chart {
          LinePlot(x: .value("x", [first, second]), y: .value("y", [second, first]))
            .interpolationMethod(.catmullRom(alpha: first)).symbol(.pentagon)
          BarMark(x: .value("x", first), y: .value("y", second), width: .ratio(second)).cornerRadius(first)
          AreaPlot(x: .value("x", [first, second]), y: .value("y", [first, second]), stacking: .center)
          RuleMark(x: .value("x", second)).annotation(spacing: first) { Text("") }
          ErrorBarMark(x: .value("x", first), yStart: .value("y", first), yEnd: .value("y", second))
          RectangleMark(x: .value("x", first), y: .value("y", first), width: .inset(first))
            .foregroundStyle(by: .value("z", second))
          PointMark(x: .value("x", first), y: .value("y", second)).symbolSize(second).offset(
            x: first, y: second
          )
          .annotation(position: .overlay) { Text("a") }
          PointMark(x: .value("x", first), y: .value("y", second)).symbolSize(by: .value("s", second))
            .position(by: .value("s", "a"), span: .ratio(first)).zIndex(first).opacity(second)
        }
        .chartXScale(type: type).chartYScale(type: type).frame(width: first, height: second)
        #expect(!chart.render(id: "c").description.isEmpty)
      }
    }
  }

  @Test func `surfaces, shares and sectors of all kinds are drawn`() {
    for first in Self.hard {
      for second in Self.hard {
        for style in [ContourStyle.lines, .bands] {
          let surface = Chart {
            ContourPlot(
              x: .value("x", [0, first]), y: .value("y", [0, 1.0]), z: .value("z", [first, second, 1, 2]),
              levels: [second], style: style)
          }
          #expect(!surface.render(id: "c").description.isEmpty)
        }
        let ring = Chart {
          SectorMark(angle: .value("s", first), innerRadius: .fixed(second), angularInset: second)
        }
        #expect(!ring.render(id: "c").description.isEmpty)
        let triangle = TernaryChart {
          PointMark(a: .value("a", first), b: .value("b", second), c: .value("c", 1))
        }
        #expect(!triangle.render(id: "c").description.isEmpty)
      }
    }
  }

  @Test func `scales of all kinds are survived`() {
    for first in Self.hard {
      for second in Self.hard {
        let chart = Chart { PointMark(x: .value("x", 1), y: .value("y", 2)) }
          .chartXScale(domain: [first, second], range: .plotDimension(padding: first))
          .chartYScale(type: .symmetricLog(slopeAtZero: first))
          .chartXAxis { AxisMarks(values: .stride(by: second)) }
          .chartYAxis { AxisMarks(values: [first, second]) { _ in AxisTick(length: first) } }
        #expect(!chart.render(id: "c").description.isEmpty)
      }
    }
  }
}

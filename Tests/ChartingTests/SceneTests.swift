import Testing

@testable import Charting

@Suite struct SceneTests {
  private func scene(_ chart: Chart) -> Scene { Scene(chart.marks, chart.options) }

  @Test func `interleaved series become two lines`() {
    let chart = Chart {
      for x in 0..<5 {
        LineMark(x: .value("x", x), y: .value("y", x)).foregroundStyle(by: .value("s", "a"))
        LineMark(x: .value("x", x), y: .value("y", -x)).foregroundStyle(by: .value("s", "b"))
      }
    }
    #expect(scene(chart).layers.map { $0.count } == [5, 5])
    #expect(scene(chart).legendNames == ["a", "b"])
    #expect(scene(chart).issues.isEmpty)
  }

  @Test func `bars stack away from zero on both sides`() {
    let rows = stacked(.standard)
    #expect(rows.starts == [0, 0, 2, -1])
    #expect(rows.ends == [2, -1, 5, -3])
  }

  @Test func `stacks are scaled to one or moved around zero`() {
    #expect(stacked(.normalized).ends == [0.25, -0.125, 0.625, -0.375])
    #expect(stacked(.center).ends == [1, -2, 4, -4])
    #expect(stacked(.unstacked).starts == [0, 0, 0, 0])
  }

  private func stacked(_ method: MarkStackingMethod) -> (starts: [Double], ends: [Double]) {
    let values = [("a", 2.0), ("b", -1.0), ("c", 3.0), ("d", -2.0)]
    let chart = Chart(values, id: { $0.0 }) { name, value in
      BarMark(x: .value("x", "one"), y: .value("y", value), stacking: method)
        .foregroundStyle(by: .value("s", name))
    }
    let layers = scene(chart).layers
    return (layers.flatMap { $0.y }, layers.flatMap { $0.yEnd })
  }

  @Test func `marks by position stand side by side`() {
    let chart = Chart {
      for name in ["a", "b"] {
        BarMark(x: .value("x", "one"), y: .value("y", 1), width: .ratio(0.8)).position(by: .value("s", name))
        PointMark(x: .value("x", "one"), y: .value("y", 1)).position(by: .value("s", name), span: .ratio(0.8))
      }
    }
    let layers = scene(chart).layers
    let bars = layers.filter { $0.shape == .bar }
    #expect(bars.map { $0.x[0] } == [-0.4, 0] && bars.map { $0.xEnd[0] } == [0, 0.4])
    #expect(bars.allSatisfy { $0.y[0] == 0 }, "they do not stack")
    #expect(layers.filter { $0.shape == .point }.map { $0.x[0] } == [-0.2, 0.2])
  }

  @Test func `every series has a second channel`() {
    let chart = Chart {
      for index in 0..<40 {
        LinePlot(x: .value("x", [0.0, 1]), y: .value("y", [0.0, 1])).foregroundStyle(
          by: .value("s", "s\(index)"))
        BarMark(x: .value("x", 0), y: .value("y", 1)).foregroundStyle(by: .value("s", "s\(index)"))
      }
    }
    let scene = scene(chart)
    let looks = scene.layers.map { Look($0, scene, chart.options) }
    let lines = zip(scene.layers, looks).filter { $0.0.shape == .line }.map { $0.1 }
    for (index, look) in lines.enumerated() {
      for other in lines[(index + 1)...] {
        #expect(look.stroke.dash != other.stroke.dash || look.color != other.color)
      }
    }
    #expect(Set(lines.prefix(6).map { $0.stroke.dash }).count == 6)
    let bars = zip(scene.layers, looks).filter { $0.0.shape == .bar }.map { $0.1 }
    #expect(Set(bars.prefix(7).map { $0.hatching }).count == 7)
  }

  @Test func `numbers name lines and areas, and colour everything else`() {
    let chart = Chart {
      for k in 1...3 {
        LinePlot(x: .value("x", [0.0, 1]), y: .value("y", [0, Double(k)])).foregroundStyle(by: .value("k", k))
      }
      PointMark(x: .value("x", 0), y: .value("y", 0)).foregroundStyle(by: .value("heat", 7))
    }
    let scene = scene(chart)
    #expect(scene.layers.map { $0.name } == ["k = 1", "k = 2", "k = 3", nil])
    #expect(scene.legendNames == ["k = 1", "k = 2", "k = 3"])
    #expect(scene.layers.map { $0.shade } == [[], [], [], [7]])
  }

  @Test func `higher marks are drawn later`() {
    let chart = Chart {
      RuleMark(y: .value("y", 1)).zIndex(1)
      PointMark(x: .value("x", 1), y: .value("y", 1))
      LineMark(x: .value("x", 1), y: .value("y", 1)).zIndex(-1)
    }
    #expect(scene(chart).layers.map { $0.shape } == [.line, .point, .rule])
  }

  @Test func `groups and loops gather the same marks`() {
    let looped = Chart {
      for x in 0..<3 { PointMark(x: .value("x", x), y: .value("y", x)).foregroundStyle(.red) }
    }
    let grouped = Chart {
      Plot { ForEach(0..<3, id: { $0 }) { x in PointMark(x: .value("x", x), y: .value("y", x)) } }
        .foregroundStyle(.red)
    }
    #expect(looped == grouped)
  }

  @Test func `plots read their columns from data`() {
    struct Sample {
      let place: Double
      let kind: String
    }
    let data = [Sample(place: 1, kind: "a"), Sample(place: 2, kind: "b")]
    let read = Chart { BarPlot(data, x: .value("kind", \.kind), y: .value("place", \.place)) }
    let given = Chart { BarPlot(x: .value("kind", ["a", "b"]), y: .value("place", [1.0, 2])) }
    #expect(read == given)
  }

  @Test func `an author's own enumeration can be plotted`() {
    enum Fit: String, Plottable { case forward, reverse }
    let value = PlottableValue.value("fit", [Fit.forward, .reverse])
    #expect(value == .value("fit", ["forward", "reverse"]))
  }
}

import Testing

@testable import Charting

@Test func interleavedSeriesBecomeTwoLines() {
  let chart = Chart {
    for x in 0..<5 {
      LineMark(x: .value("x", x), y: .value("y", x)).foregroundStyle(by: .value("s", "a"))
      LineMark(x: .value("x", x), y: .value("y", -x)).foregroundStyle(by: .value("s", "b"))
    }
  }
  let scene = Scene(chart.marks, chart.options)
  #expect(scene.layers.map { $0.rows.count } == [5, 5])
  #expect(scene.legendNames == ["a", "b"])
  #expect(scene.issues.isEmpty)
}

@Test func barsStackAwayFromZeroOnBothSides() {
  let values = [("a", 2.0), ("b", -1.0), ("c", 3.0), ("d", -2.0)]
  let chart = Chart(values) { name, value in
    BarMark(x: .value("x", "one"), y: .value("y", value)).foregroundStyle(by: .value("s", name))
  }
  let rows = Scene(chart.marks, chart.options).layers.flatMap { $0.rows }
  #expect(rows.map { $0.y } == [0, 0, 2, -1])
  #expect(rows.map { $0.yEnd } == [2, -1, 5, -3])
}

@Test func everySeriesHasASecondChannel() {
  let chart = Chart {
    for name in ["a", "b", "c", "d", "e"] {
      LinePlot(x: .value("x", [0.0, 1]), y: .value("y", [0.0, 1])).foregroundStyle(by: .value("s", name))
    }
  }
  let scene = Scene(chart.marks, chart.options)
  let looks = scene.layers.map { Look($0, scene, chart.options) }
  #expect(Set(looks.map { $0.dash }).count == 5)
  #expect(Set(looks.map { $0.color }).count == 5)
}

@Test func wrongUseIsAnswered() {
  let joined = Chart {
    for x in [0, 1, 2, 0, 1, 2] { LineMark(x: .value("x", x), y: .value("y", x)) }
  }
  #expect(joined.render(id: "c").issues == [.joinedSeries(axis: "x")])
  #expect(Chart(marks: []).render(id: "c").issues == [.noData])
  let uneven = Chart { LinePlot(x: .value("x", [0.0, 1, 2]), y: .value("y", [0.0, 1])) }
  #expect(uneven.render(id: "c").issues == [.mismatchedLengths(labels: ["x", "y"], counts: [3, 2])])
  let negative = Chart { LinePlot(x: .value("x", [1.0, 2, 3]), y: .value("y", [1.0, 0, -3])) }
    .chartYScale(type: .log)
  #expect(negative.render(id: "c").issues == [.nonPositive(label: "y", count: 2, first: 0)])
  let mixed = Chart {
    PointMark(x: .value("x", "a"), y: .value("y", 1))
    PointMark(x: .value("x", 2), y: .value("y", 1))
  }
  #expect(mixed.render(id: "c").issues == [.mixedAxis(label: "x")])
}

@Test func issuesReadWell() {
  let issue = ChartIssue.nonPositive(label: "loss", count: 2, first: -0.5)
  #expect(issue.message == "“loss” has 2 values that a logarithmic scale cannot show, the first is −0.5")
}

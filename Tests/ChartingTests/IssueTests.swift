import Testing

@testable import Charting

/// Wrong use is answered, each kind once, with what to do about it.
@Suite struct IssueTests {
  private func issues(_ chart: Chart) -> [ChartIssue] { chart.render(id: "c").issues }

  @Test func `series that would join silently`() {
    let joined = Chart {
      for x in [0, 1, 2, 0, 1, 2] { LineMark(x: .value("x", x), y: .value("y", x)) }
    }
    #expect(issues(joined) == [.joinedSeries(axis: "x")])
    let areas = Chart {
      for x in [0, 1, 2, 0, 1] { AreaMark(x: .value("x", x), yStart: .value("y", 0), yEnd: .value("y", x)) }
    }
    #expect(issues(areas) == [.joinedSeries(axis: "x")])
    let turns = Chart {
      for x in 0..<3 {
        LineMark(x: .value("x", x), y: .value("y", 1))
        LineMark(x: .value("x", x), y: .value("y", 2))
      }
    }
    #expect(issues(turns) == [.joinedSeries(axis: "x")])
  }

  @Test func `steps are one series`() {
    let steps = Chart {
      for x in 0..<3 {
        LineMark(x: .value("x", x), y: .value("y", x))
        LineMark(x: .value("x", x), y: .value("y", x + 1))
      }
    }
    #expect(issues(steps) == [])
    #expect(issues(Chart { for y in 0..<3 { LineMark(x: .value("x", 1), y: .value("y", y)) } }) == [])
  }

  @Test func `stacked areas over different places`() {
    func areas(_ first: [Double], _ second: [Double], _ stacking: MarkStackingMethod = .standard) -> Chart {
      Chart {
        for (name, places) in [("a", first), ("b", second)] {
          for x in places {
            AreaMark(x: .value("x", x), y: .value("y", 1), stacking: stacking)
              .foregroundStyle(by: .value("s", name))
          }
        }
      }
    }
    #expect(issues(areas([0, 1, 2], [0, 1.5, 2])) == [.unalignedAreas(axis: "x")])
    #expect(issues(areas([0, 1, 2], [0, 2])) == [.unalignedAreas(axis: "x")])
    #expect(issues(areas([0, 1, 2], [0, 1.5, 2], .unstacked)) == [])
    #expect(issues(areas([0, .nan, 2], [0, .nan, 2])) == [])
  }

  @Test func `no data`() {
    #expect(issues(Chart(marks: [])) == [.noData])
    #expect(issues(Chart { LinePlot(x: .value("x", [Double]()), y: .value("y", [Double]())) }) == [.noData])
    #expect(issues(Chart { PointMark(x: .value("x", 1), y: .value("y", Double.nan)) }) == [.noData])
  }

  @Test func `columns of different lengths`() {
    let uneven = Chart { LinePlot(x: .value("x", [0.0, 1, 2]), y: .value("y", [0.0, 1])) }
    #expect(issues(uneven) == [.mismatchedLengths(labels: ["x", "y"], counts: [3, 2])])
    let surface = Chart {
      ContourPlot(x: .value("x", [0.0, 1]), y: .value("y", [0.0, 1, 2]), z: .value("z", [1.0, 2, 3, 4, 5]))
    }
    #expect(issues(surface).first == .mismatchedLengths(labels: ["x", "y", "z"], counts: [2, 3, 5]))
  }

  @Test func `what a logarithm cannot show, with its count and the first offender`() {
    let negative = Chart { LinePlot(x: .value("x", [1.0, 2, 3]), y: .value("y", [1.0, 0, -3])) }
      .chartYScale(type: .log)
    #expect(issues(negative) == [.nonPositive(label: "y", count: 2, first: 0)])
    let bars = Chart { BarMark(x: .value("x", "a"), y: .value("y", -2)) }.chartYScale(type: .log)
    #expect(issues(bars) == [.nonPositive(label: "y", count: 1, first: -2)])
    let colors = Chart {
      RectanglePlot(x: .value("x", [1, 2]), y: .value("y", [1]), z: .value("z", [0.0, 1]))
    }
    .chartForegroundStyleScale(type: .log)
    #expect(issues(colors) == [.nonPositive(label: "z", count: 1, first: 0)])
  }

  @Test func `categories on an axis of numbers`() {
    let mixed = Chart {
      PointMark(x: .value("x", "a"), y: .value("y", 1))
      PointMark(x: .value("x", 2), y: .value("y", 1))
    }
    #expect(issues(mixed) == [.mixedAxis(label: "x")])
    #expect(issues(mixed.chartXScale(type: .category)) == [])
  }

  @Test func `domains that are none`() {
    let chart = Chart { PointMark(x: .value("x", 1), y: .value("y", 1)) }
    #expect(issues(chart.chartXScale(domain: 2...2)) == [.unusableDomain(axis: "x")])
    #expect(issues(chart.chartYScale(domain: -1...1, type: .log)) == [.unusableDomain(axis: "y")])
  }

  @Test func `names that do not fit along an axis`() {
    let chart = Chart(0..<200) { BarMark(x: .value("x", "name \($0)"), y: .value("y", 1)) }
    guard case .unnamedCategories("x", let named, 200)? = issues(chart).first else {
      Issue.record("no issue")
      return
    }
    #expect(named < 60)
  }

  @Test func `axis marks that were made for another scale`() {
    let chart = Chart { PointMark(x: .value("x", 1), y: .value("y", 1)) }
    let late = chart.chartXAxis { AxisMarks { _ in AxisTick() } }.chartXScale(domain: 0...777)
    #expect(issues(late) == [.outdatedAxisMarks(axis: "x")])
    #expect(issues(chart.chartXScale(domain: 0...777).chartXAxis { AxisMarks { _ in AxisTick() } }) == [])
  }

  @Test func `shares and places in the wrong kind of chart`() {
    let triple = PointMark(a: .value("a", 1), b: .value("b", 1), c: .value("c", 1))
    let pair = PointMark(x: .value("x", 1), y: .value("y", 1))
    #expect(issues(Chart { triple }) == [.sharesInPlane])
    #expect(issues(TernaryChart { pair }.chart) == [.placesInSimplex])
    let wrong = PointMark(a: .value("a", -1), b: .value("b", 1), c: .value("c", 1))
    #expect(issues(TernaryChart { wrong }.chart).first == .notShares(count: 1, first: [-1, 1, 1]))
    #expect(issues(Chart { SectorMark(angle: .value("s", -1)) }).first == .notAnAngle(label: "s", first: -1))
  }

  @Test func `issues read well`() {
    let issue = ChartIssue.nonPositive(label: "loss", count: 2, first: -0.5)
    #expect(issue.message == "“loss” has 2 values that a logarithmic scale cannot show, the first is −0.5")
    #expect(issue.hint == "leave these values out, or use a linear or a symmetric logarithmic scale")
  }
}

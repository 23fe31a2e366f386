import Testing

@testable import Charting

@Suite struct ScaleTests {
  private func scale(_ domain: ClosedRange<Double>, _ type: ScaleType) -> PositionScale {
    PositionScale(kind: .continuous(domain, type.transform), start: 0, end: 100)
  }

  @Test(arguments: [
    (ScaleType.linear, 0.0...4, 1.0, 25.0), (.log, 1...1000, 10, 33.3333), (.squareRoot, 0...4, 1, 50),
    (.squareRoot, -4...4, -1, 25), (.power(exponent: 2), 0...4, 2, 25),
    // log₁₀(1 + 9) / log₁₀(1 + 99)
    (.symmetricLog, 0...99, 9, 50), (.symmetricLog(slopeAtZero: 10), -9.9...9.9, -0.9, 25),
  ])
  func `values have their places`(type: ScaleType, domain: ClosedRange<Double>, value: Double, place: Double)
    throws
  {
    let position = try #require(scale(domain, type).position(of: value))
    #expect(abs(position - place) < 0.001)
    #expect(scale(domain, type).positions(of: [value, .nan]).map { $0.isNaN } == [false, true])
  }

  @Test func `places grow with values, whatever the scale`() {
    var numbers = SeededNumbers(seed: 2)
    let values = (0..<500).map { _ in (numbers.next() - 0.5) * 2000 }.sorted()
    for type in [ScaleType.linear, .symmetricLog, .squareRoot, .power(exponent: 3)] {
      let places = scale(-1000...1000, type).positions(of: values)
      #expect(places == places.sorted())
    }
  }

  @Test func `a domain can run backwards`() {
    let chart = Chart { PointMark(x: .value("x", 1), y: .value("y", 1)) }.chartXScale(domain: [10, 0])
    let scene = Scene(chart.marks, chart.options)
    let scale = Domains(scene, chart.options).x.scale(from: 0, to: 100)
    #expect(scale.position(of: 1) == 90)
  }

  @Test func `room is left at the ends of a range`() {
    let chart = Chart { PointMark(x: .value("x", 1), y: .value("y", 1)) }
      .chartYScale(domain: 0...10, range: .plotDimension(startPadding: 10, endPadding: 20))
    let scale = Domains(Scene(chart.marks, chart.options), chart.options).y.scale(from: 200, to: 0)
    #expect(scale.position(of: 0) == 190 && scale.position(of: 10) == 20)
  }

  @Test func `domains are found from the data`() {
    func domain(_ chart: Chart) -> PositionScale.Kind {
      Domains(Scene(chart.marks, chart.options), chart.options).y.kind
    }
    let points = Chart { PointPlot(x: .value("x", [1, 2]), y: .value("y", [12.0, 17])) }
    #expect(domain(points) == .continuous(12...17, .linear))
    #expect(
      domain(points.chartYScale(domain: .automatic(includesZero: true))) == .continuous(0...18, .linear))
    #expect(domain(points.chartYScale(type: .log)) == .continuous(10...20, .log))
    let bars = Chart { BarMark(x: .value("x", "a"), y: .value("y", 17)) }
    #expect(domain(bars) == .continuous(0...18, .linear))
    #expect(domain(bars.chartYScale(type: .log)) == .continuous(5...20, .log), "a bar needs some length")
    let three = Chart { for name in ["a", "b", "c"] { BarMark(x: .value("x", name), y: .value("y", 17)) } }
    #expect(domain(three.chartYScale(type: .log)) == .continuous(5...20, .log))
  }

  @Test func `an axis across ends at a round number that is all but reached`() {
    func domain(_ xs: [Double]) -> PositionScale.Kind {
      let chart = Chart { LinePlot(x: .value("x", xs), y: .value("y", xs)) }
      return Domains(Scene(chart.marks, chart.options), chart.options).x.kind
    }
    #expect(domain([0, 99_999]) == .continuous(0...100_000, .linear))
    #expect(domain([0.001, 0.999]) == .continuous(0...1, .linear))
    #expect(domain([0, 29]) == .continuous(0...29, .linear), "a thirtieth is too much")
  }

  @Test func `colours run from the middle where values have both signs`() {
    func isDiverging(_ values: [Double], _ ramp: ColorRamp = .automatic) -> Bool? {
      let chart = Chart {
        RectanglePlot(x: .value("x", [1, 2]), y: .value("y", [1]), z: .value("z", values))
      }
      .chartForegroundStyleScale(type: .linear, ramp: ramp)
      return Domains(Scene(chart.marks, chart.options), chart.options).color?.isDiverging
    }
    #expect(isDiverging([-1, 2]) == true)
    #expect(isDiverging([-0.1, 2]) == false)
    #expect(isDiverging([1, 2]) == false)
    #expect(isDiverging([-1, 2], .sequential) == false)
    #expect(isDiverging([1, 2], .diverging) == true)
  }

  @Test func `areas of symbols are in proportion`() {
    let scale = SizeScale(label: "n", largest: 200, areas: 10...400)
    #expect(scale.area(of: 200) == 400 && scale.area(of: 100) == 200)
    #expect(scale.area(of: 0) == 10 && scale.area(of: -5) == 10)
  }

  @Test func `panels can share a scale`() {
    let small = Chart { LinePlot(x: .value("x", [0.0, 1]), y: .value("y", [0.0, 1])) }
    let large = Chart { LinePlot(x: .value("x", [0.0, 5]), y: .value("y", [0.0, 50])) }
    let text = ChartGrid {
      small; large
    }.sharedScales([.x, .y]).render(id: "g").description
    #expect(text.contains("from 0 to 5. Up: y from 0 to 50.") && !text.contains("Across: x from 0 to 1."))
  }
}

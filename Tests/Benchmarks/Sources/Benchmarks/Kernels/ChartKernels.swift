import Charting
import Divergence

func chartKernels() {
  let x = linspace(-5, 5, 1000)
  let curves = [Normal(-2, 1), Normal(0, 1.5), Normal(2, 0.7)].map { $0.density(x) }
  time("3 curves of 1000 points") { drawn(threeCurves(x, curves)) }

  let places = linspace(0, 1, 40)
  let heights = places.flatMap { a in places.map { b in (a - 0.3) * (a - 0.3) + b * b } }
  time("map of 1600 cells") { drawn(map(places, heights)) }

  var random = SeededGenerator(seed: 1)
  let across = Normal.standard.sample(100_000, using: &random)
  let up = across + Normal.standard.sample(100_000, using: &random)
  time("100 000 points") { drawn(Chart { PointPlot(x: .value("x", across), y: .value("y", up)) }) }
  time("line of 100 000 vertices") {
    drawn(Chart { LinePlot(x: .value("step", 0..<100_000), y: .value("y", up)) })
  }
}

private func threeCurves(_ x: Vector, _ curves: [Vector]) -> Chart {
  Chart {
    for (index, curve) in curves.enumerated() {
      LinePlot(x: .value("x", x), y: .value("density", curve))
        .foregroundStyle(by: .value("curve", "curve \(index)"))
    }
  }
}

private func map(_ places: Vector, _ heights: [Double]) -> Chart {
  Chart { RectanglePlot(x: .value("a", places), y: .value("b", places), z: .value("height", heights)) }
}

/// The picture's text.
private func drawn(_ chart: Chart) -> String { chart.render(id: "chart").html }

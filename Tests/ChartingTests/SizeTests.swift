import Foundation
import Markup
import Testing

@testable import Charting

/// How many bytes charts take, both of their drawings together.
@Suite struct SizeTests {
  @Test func `a curve of a thousand points takes less than six kilobytes`() {
    let xs = (0..<1000).map { Double($0) / 100 }
    let chart = Chart { LinePlot(x: .value("x", xs), y: .value("y", xs.map { sin($0) + 0.2 * sin(7 * $0) })) }
    #expect(size(chart) <= 6 * 1024)
  }

  @Test func `a noisy line of a hundred thousand points takes less than sixty kilobytes`() {
    var numbers = SeededNumbers(seed: 3)
    let chart = Chart {
      LinePlot(x: .value("x", 0..<100_000), y: .value("y", (0..<100_000).map { _ in numbers.next() }))
    }
    #expect(size(chart) <= 60 * 1024)
  }

  @Test(arguments: [1, 4]) func `a hundred thousand points take less than sixty kilobytes`(peaks: Int) {
    var numbers = SeededNumbers(seed: 5)
    let places = (0..<200_000).map { _ in (0..<peaks).reduce(0) { sum, _ in sum + numbers.next() } }
    let chart = Chart {
      PointPlot(x: .value("x", places.prefix(100_000)), y: .value("y", places.suffix(100_000)))
    }
    #expect(size(chart) <= 60 * 1024)
  }

  @Test func `a map of sixteen hundred cells takes less than twenty-five kilobytes`() {
    let chart = Chart {
      RectanglePlot(x: "x", y: "y", z: "z", xDomain: 0...40, yDomain: 0...40, resolution: 40) { x, y in
        (x - 12) * (x - 12) + (y - 20) * (y - 20)
      }
    }
    #expect(size(chart) <= 25 * 1024)
  }

  private func size(_ chart: Chart) -> Int { chart.render(id: "c").html.utf8.count }
}

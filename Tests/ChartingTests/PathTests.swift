import Foundation
import Markup
import Testing

@testable import Charting

private let wave = (0..<1000).map { index in
  Point(x: 60 + Double(index) * 0.5, y: 150 + 120 * sin(Double(index) / 70))
}

@Test func simplifiedLineStaysWithinATenthOfAPixel() {
  let kept = Simplification.simplified(wave)
  #expect(kept.count < 150)
  var segment = 0
  for point in wave {
    while segment + 2 < kept.count, kept[segment + 1].x < point.x { segment += 1 }
    #expect(distance(point, kept[segment], kept[segment + 1]) <= 0.15)
  }
}

@Test func turningTipsAreKept() {
  let spike = [Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 5, y: 0), Point(x: 5, y: 9)]
  #expect(Simplification.simplified(spike) == spike)
}

@Test func thousandPointsTakeLessThanSixKilobytes() {
  #expect(LineShape.data([wave], .linear).utf8.count <= 6 * 1024)
  #expect(LineShape.data([wave], .linear).utf8.count < 2000)
}

@Test func hundredThousandPointsAreDecimatedWithTheirExtremes() {
  var numbers = SeededNumbers(seed: 3)
  var noise = (0..<100_000).map { Point(x: Double($0) / 200, y: numbers.next() * 100) }
  noise[54_321].y = 400
  let kept = Simplification.simplified(noise)
  #expect(kept.contains { $0.y == 400 })
  #expect(LineShape.data([noise], .linear).utf8.count <= 60 * 1024)
}

@Test(arguments: [(1.0, "1"), (0.5, ".5"), (-0.25, "-.25"), (2.004, "2"), (10.05, "10.05"), (.nan, "0")])
func pixelsAreShort(_ value: Double, _ expected: String) {
  #expect(pixels(value) == expected)
}

@Test func heatMapOfSixteenHundredCellsIsCompact() {
  let places = (0..<1600).map { (x: Double($0 / 40), y: Double($0 % 40)) }
  let chart = Chart {
    RectanglePlot(x: .value("x", places.map { $0.x }), y: .value("y", places.map { $0.y }))
      .foregroundStyle(by: .value("z", places.map { ($0.x - 12) * ($0.x - 12) + ($0.y - 20) * ($0.y - 20) }))
  }
  #expect(Serializer().serialize(chart.render(id: "map").figure).utf8.count <= 25 * 1024)
}

private func distance(_ point: Point, _ a: Point, _ b: Point) -> Double {
  let (x, y) = (b.x - a.x, b.y - a.y)
  return abs(x * (a.y - point.y) - (a.x - point.x) * y) / (x * x + y * y).squareRoot()
}

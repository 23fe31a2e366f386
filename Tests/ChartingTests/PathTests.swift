import Foundation
import Testing

@testable import Charting

private let wave = (0..<1000).map { index in
  Point(x: 60 + Double(index) * 0.5, y: 150 + 120 * sin(Double(index) / 70))
}

@Suite struct PathTests {
  @Test func `a simplified line stays within a tenth of a pixel`() {
    let kept = Simplification.simplified(wave)
    #expect(kept.count < 150)
    var segment = 0
    for point in wave {
      while segment + 2 < kept.count, kept[segment + 1].x < point.x { segment += 1 }
      #expect(distance(point, kept[segment], kept[segment + 1]) <= 0.15)
    }
  }

  @Test func `turning tips are kept`() {
    let spike = [Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 5, y: 0), Point(x: 5, y: 9)]
    #expect(Simplification.simplified(spike) == spike)
  }

  @Test func `a line of a hundred thousand points keeps its extremes`() {
    var numbers = SeededNumbers(seed: 3)
    var noise = (0..<100_000).map { Point(x: Double($0) / 200, y: numbers.next() * 100) }
    noise[54_321].y = 400
    noise[12_345].y = -300
    let kept = Simplification.simplified(noise)
    #expect(kept.contains { $0.y == 400 } && kept.contains { $0.y == -300 })
    #expect(kept.count < 4100)
  }

  @Test(arguments: [(1.0, "1"), (0.5, ".5"), (-0.25, "-.3"), (2.04, "2"), (10.05, "10.1"), (.nan, "0")])
  func `pixels are short`(value: Double, expected: String) {
    #expect(pixels(value) == expected)
  }

  @Test func `path data are relative, rounded, and free of drift`() {
    var path = PathText()
    path.move(Point(x: 10.04, y: 20))
    for step in 1...3 { path.line(Point(x: 10.04 + 3.33 * Double(step), y: 20.5)) }
    path.line(Point(x: 20, y: 0.25))
    path.close()
    path.move(Point(x: 11, y: 20))
    path.dot(Point(x: 12, y: 21))
    #expect(path.text == "M10 20l3.4 .5h3.3 3.3v-20.2zm1 0m1 1h0")
  }

  @Test func `a rounded rectangle closes`() {
    var path = PathText()
    path.rectangle(Box(left: 0, top: 0, right: 10, bottom: 6), corner: 2)
    #expect(path.text == "M2 0h6a2 2 0 0 1 2 2v2a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2v-2a2 2 0 0 1 2-2z")
  }

  private func distance(_ point: Point, _ a: Point, _ b: Point) -> Double {
    let (x, y) = (b.x - a.x, b.y - a.y)
    return abs(x * (a.y - point.y) - (a.x - point.x) * y) / (x * x + y * y).squareRoot()
  }
}

import Testing

@testable import Charting

/// Ranges of all sizes and places, the same in every run.
private let ranges: [ClosedRange<Double>] = {
  var numbers = SeededNumbers(seed: 7)
  return (0..<400).map { index in
    let size = Logarithm.powerOfTen(index % 25 - 12)
    let low = (numbers.next() - 0.5) * 20 * size
    return low...low + size * (0.1 + numbers.next() * 9)
  }
}()

@Test func ticksAreMultiplesOfOneTwoFive() {
  for range in ranges {
    let step = Ticks.step(range, count: 6)
    let mantissa = step / Logarithm.powerOfTen(Logarithm.decade(below: step * (1 + 1e-9)))
    #expect([1, 2, 5].contains { abs(mantissa - $0) < 1e-9 }, "\(range)")
  }
}

@Test func ticksLieWithinAndHaveLabelsOfTheirOwn() {
  for range in ranges {
    let ticks = Ticks.linear(range, count: 6)
    #expect((2...12).contains(ticks.values.count), "\(range) has \(ticks.values)")
    let room = (range.upperBound - range.lowerBound) * 1e-6
    #expect(ticks.values.allSatisfy { $0 >= range.lowerBound - room && $0 <= range.upperBound + room })
    let labels = ticks.values.map { NumberFormat.label($0, ticks.notation) }
    #expect(Set(labels).count == labels.count, "\(range) has \(labels)")
  }
}

@Test func labelsAcrossNeverTouch() {
  for range in ranges {
    for length in [120.0, 300, 500] {
      let scale = PositionScale(kind: .continuous(range, .linear), start: 0, end: length)
      let labels = AxisPlan.across(scale).labels
      let spans = labels.map { label in (label.position, TextMetrics.width(label.lines[0], size: 14) / 2) }
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.0 + $0.1 < $1.0 - $1.1 }, "\(range) \(length)")
    }
  }
}

@Test(arguments: [
  (0.0...1, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
  (-5.0...5, ["−4", "−2", "0", "2", "4"]),
  (0...2e7, ["0", "0.5×10⁷", "1.0×10⁷", "1.5×10⁷", "2.0×10⁷"]),
  (0.9997...1.0003, ["0.9998", "1.0000", "1.0002"]),
])
func labelsReadWell(_ range: ClosedRange<Double>, _ expected: [String]) {
  let ticks = Ticks.linear(range, count: expected.count)
  #expect(ticks.values.map { NumberFormat.label($0, ticks.notation) } == expected)
}

@Test func decadesAreThinned() {
  let ticks = Ticks.logarithmic(1e-12...1, count: 5)
  #expect(
    ticks.values.map { NumberFormat.label($0, ticks.notation) } == ["10⁻¹²", "10⁻⁹", "10⁻⁶", "10⁻³", "10⁰"])
}

@Test(arguments: [
  (0.5, 2, "0.50"), (-0.004, 2, "0.00"), (-1.25, 1, "−1.3"), (12, 0, "12"), (.nan, 2, "undefined"),
  (-.infinity, 2, "−∞"),
])
func fixedDecimals(_ value: Double, _ decimals: Int, _ expected: String) {
  #expect(NumberFormat.fixed(value, decimals: decimals) == expected)
}

@Test(arguments: [
  (1.117668, "1.118"), (0, "0"), (100, "100"), (-0.00001234, "−0.00001234"), (6.02214e23, "6.022×10²³"),
  (Double.leastNonzeroMagnitude, "4.941×10⁻³²⁴"),
])
func significantDigits(_ value: Double, _ expected: String) {
  #expect(NumberFormat.significant(value, digits: 4) == expected)
}

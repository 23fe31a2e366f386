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

@Suite struct TicksTests {
  @Test func `ticks are multiples of one, two or five`() {
    for range in ranges {
      let step = Ticks.step(range, count: 6)
      let mantissa = step / Logarithm.powerOfTen(Logarithm.decade(below: step * (1 + 1e-9)))
      #expect([1, 2, 5].contains { abs(mantissa - $0) < 1e-9 }, "\(range)")
    }
  }

  @Test func `ticks lie within and have labels of their own`() {
    for range in ranges {
      let ticks = Ticks.linear(range, count: 6)
      #expect((2...12).contains(ticks.values.count), "\(range) has \(ticks.values)")
      let room = (range.upperBound - range.lowerBound) * 1e-6
      #expect(ticks.values.allSatisfy { $0 >= range.lowerBound - room && $0 <= range.upperBound + room })
      let labels = ticks.values.map { NumberFormat.label($0, ticks.notation) }
      #expect(Set(labels).count == labels.count, "\(range) has \(labels)")
    }
  }

  @Test(arguments: [
    (0.0...1, 6, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    (-5.0...5, 5, ["−4", "−2", "0", "2", "4"]),
    (0...2e7, 5, ["0", "5", "10", "15", "20"]),
    (0...9e-9, 5, ["0", "2", "4", "6", "8"]),
    (0...40000, 5, ["0", "10\u{202F}000", "20\u{202F}000", "30\u{202F}000", "40\u{202F}000"]),
    (0.9997...1.0003, 3, ["0.9998", "1.0000", "1.0002"]),
  ])
  func `labels read well`(range: ClosedRange<Double>, count: Int, expected: [String]) {
    let ticks = Ticks.linear(range, count: count)
    #expect(ticks.values.map { NumberFormat.label($0, ticks.notation) } == expected)
  }

  @Test(arguments: [(0...2e7, 6), (0...9e-9, -9), (-4e9...1, 9)])
  func `a common power of ten goes into the name of the axis`(range: ClosedRange<Double>, exponent: Int) {
    #expect(Ticks.exponent(of: range) == exponent)
    #expect(AxisName.text("y", .continuous(range, .linear)) == "y (×10\(NumberFormat.superscript(exponent)))")
  }

  @Test func `decades are thinned`() {
    let ticks = Ticks.logarithmic(1e-12...1, count: 5)
    #expect(
      ticks.values.map { NumberFormat.label($0, ticks.notation) } == ["10⁻¹²", "10⁻⁹", "10⁻⁶", "10⁻³", "10⁰"])
    #expect(ticks.minor.count == 13)
  }

  @Test(arguments: [
    (1.0...100, ["1", "10", "100"]), (1...8, ["1", "2", "5"]), (0.02...0.09, ["0.02", "0.04"]),
  ])
  func `few decades have values between them`(range: ClosedRange<Double>, expected: [String]) {
    let labels = Ticks.logarithmic(range, count: 4).values.map { NumberFormat.significant($0, digits: 6) }
    #expect(expected.allSatisfy(labels.contains), "\(labels)")
  }

  @Test func `both sides of zero have their powers of ten`() {
    let ticks = Ticks.round(-1000...1000, .symmetricLog(slopeAtZero: 1), count: 7)
    #expect(ticks.values == [-1000, -100, -10, 0, 10, 100, 1000])
    let wide = Ticks.round(-1e6...1e6, .symmetricLog(slopeAtZero: 1), count: 5)
    #expect(
      wide.values.map { NumberFormat.label($0, wide.notation) } == ["−10⁶", "−10³", "0", "10³", "10⁶"])
    #expect(Ticks.round(-4...4, .symmetricLog(slopeAtZero: 1), count: 5).values == [-4, -2, 0, 2, 4])
  }

  @Test func `an author's wishes are heard`() {
    let stride = Ticks.choices(0...10, .linear, .stride(2.5))
    #expect(stride.map { $0.values } == [[0, 2.5, 5, 7.5, 10]])
    let sparse = Ticks.choices(0...10, .linear, .automatic(desiredCount: nil, minimumStride: 4))
    #expect(sparse.allSatisfy { zip($0.values, $0.values.dropFirst()).allSatisfy { $1 - $0 >= 4 } })
    #expect(
      Ticks.choices(0...10, .linear, .automatic(desiredCount: 3, minimumStride: 0)).first?.values == [
        0, 5, 10,
      ])
  }
}

/// Finds the range of an axis from the data on it.
struct DomainFinder {
  private(set) var lowest = Double.infinity
  private(set) var highest = -Double.infinity
  private let transform: Transform

  init(_ transform: Transform) {
    self.transform = transform
  }

  /// Takes a value into account; what has no place on the scale is passed over.
  mutating func include(_ value: Double) {
    guard transform.holds(value) else { return }
    lowest = min(lowest, value)
    highest = max(highest, value)
  }

  mutating func include(_ values: [Double]) {
    for value in values { include(value) }
  }

  /// On a logarithmic scale bars have no zero to stand on: they begin below the lowest of all values.
  mutating func includeFoot() {
    if transform == .log, !isEmpty { include(lowest / 2) }
  }

  /// From the lowest to the highest value so far; 0 without any.
  var extent: Double { lowest < highest ? highest - lowest : 0 }

  var isEmpty: Bool { lowest > highest }

  /// The range widened to round numbers, or else as it is but for ends that are round but for a hundredth of it. Without data, 0 to 1; around a single value, room.
  func domain(rounded: Bool, count: Int) -> ClosedRange<Double> {
    if isEmpty { return transform == .log ? 1...10 : 0...1 }
    if lowest == highest { return around(lowest) }
    guard rounded else { return transform == .linear ? nearlyRounded(count: count) : lowest...highest }
    return transform == .log ? roundedLogarithmic() : roundedLinear(count: count)
  }

  private func around(_ value: Double) -> ClosedRange<Double> {
    if transform == .log {
      // At the ends of what a Double can hold there is room on one side only.
      return (value / 10 > 0 ? value / 10 : value)...(value * 10 < .infinity ? value * 10 : value)
    }
    let room = value == 0 ? 1 : abs(value) / 2
    let (low, high) = (value - room, value + room)
    return (low.isFinite ? low : value)...(high.isFinite ? high : value)
  }

  private func roundedLinear(count: Int) -> ClosedRange<Double> {
    let step = Ticks.step(lowest...highest, count: count)
    guard step > 0 else { return lowest...highest }
    let low = -Self.rounded(-lowest / step) * step
    let high = Self.rounded(highest / step) * step
    return low.isFinite && high.isFinite && low < high ? low + 0...high : lowest...highest
  }

  /// A hundred thousand steps from 0 to 99 999 end at 100 000.
  private func nearlyRounded(count: Int) -> ClosedRange<Double> {
    let round = roundedLinear(count: count)
    let slack = extent / 100
    let low = lowest - round.lowerBound <= slack ? round.lowerBound : lowest
    let high = round.upperBound - highest <= slack ? round.upperBound : highest
    return low...high
  }

  /// Up to the next whole number, unless more than half of the step would be empty; then to the next fifth.
  private static func rounded(_ steps: Double) -> Double {
    let whole = (steps - 1e-9).rounded(.up)
    return whole - steps <= 0.5 ? whole : ((steps - 1e-9) * 5).rounded(.up) / 5
  }

  /// To 1, 2 or 5 times a power of ten.
  private func roundedLogarithmic() -> ClosedRange<Double> {
    let (low, high) = (Self.round(below: lowest), Self.round(above: highest))
    return low > 0 && low < high && high.isFinite ? low...high : lowest...highest
  }

  private static func round(below value: Double) -> Double {
    let power = Logarithm.powerOfTen(Logarithm.decade(below: value))
    return [5, 2, 1].map { $0 * power }.first { $0 <= value } ?? power
  }

  private static func round(above value: Double) -> Double {
    let power = Logarithm.powerOfTen(Logarithm.decade(below: value))
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= value } ?? 10 * power
  }
}

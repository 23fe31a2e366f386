/// Finds the range of an axis from the data on it.
struct DomainFinder {
  private var lowest = Double.infinity
  private var highest = -Double.infinity
  private let type: ScaleType

  init(type: ScaleType) {
    self.type = type
  }

  /// Takes a value into account; what has no place on the scale is passed over.
  mutating func include(_ value: Double) {
    guard value.isFinite, type == .linear || value > 0 else { return }
    lowest = min(lowest, value)
    highest = max(highest, value)
  }

  mutating func include(_ start: Double?, _ end: Double?) {
    if let start { include(start) }
    if let end { include(end) }
  }

  /// From the lowest to the highest value so far; 0 without any.
  var extent: Double { lowest < highest ? highest - lowest : 0 }

  /// The range as it is, or widened to round numbers. Without data, 0 to 1; around a single value, room.
  func domain(rounded: Bool, count: Int) -> ClosedRange<Double> {
    guard lowest <= highest else { return type == .log ? 1...10 : 0...1 }
    if lowest == highest { return around(lowest) }
    guard rounded else { return lowest...highest }
    switch type {
    case .linear: return roundedLinear(count: count)
    case .log: return roundedLogarithmic()
    }
  }

  private func around(_ value: Double) -> ClosedRange<Double> {
    if type == .log {
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
    let low = (lowest / step + 1e-9).rounded(.down) * step
    let high = (highest / step - 1e-9).rounded(.up) * step
    return low.isFinite && high.isFinite && low < high ? low...high : lowest...highest
  }

  private func roundedLogarithmic() -> ClosedRange<Double> {
    let low = Logarithm.powerOfTen(Logarithm.decade(below: lowest))
    let decade = Logarithm.decade(below: highest)
    let top = Logarithm.powerOfTen(decade)
    let high = top == highest ? top : Logarithm.powerOfTen(decade + 1)
    return low > 0 && low < high && high.isFinite ? low...high : lowest...highest
  }
}

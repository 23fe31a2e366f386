/// Tick values and how many decimals their labels need.
struct Ticks: Hashable, Sendable {
  let values: [Double]
  let notation: Notation

  enum Notation: Hashable, Sendable {
    /// Fixed decimals.
    case decimals(Int)
    /// As multiples of a power of ten.
    case scientific(decimals: Int, exponent: Int)
    /// As powers of ten.
    case powers
  }

  /// Multiples of 1, 2 or 5 times a power of ten within a domain, about `count` of them.
  static func linear(_ domain: ClosedRange<Double>, count: Int) -> Ticks {
    let step = Self.step(domain, count: count)
    guard step > 0 else { return Ticks(values: [domain.lowerBound], notation: .decimals(2)) }
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    guard last >= first, last - first < 1000 else { return Ticks(values: [], notation: .decimals(0)) }
    let decade = Logarithm.decade(below: step * (1 + 1e-9))
    let values = stride(from: first, through: last, by: 1).map { multiple($0, step, decade) }
    return Ticks(values: values, notation: notation(values, decade: decade))
  }

  /// The step of 1, 2 or 5 times a power of ten nearest to `count` ticks; 0 if there is none.
  static func step(_ domain: ClosedRange<Double>, count: Int) -> Double {
    let rough = domain.upperBound / Double(max(count, 1)) - domain.lowerBound / Double(max(count, 1))
    guard rough > 0, rough.isFinite, rough > abs(domain.upperBound) * 1e-13 else { return 0 }
    let power = Logarithm.powerOfTen(Logarithm.decade(below: rough))
    guard power > 0 else { return 0 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * 0.7 } ?? 10 * power
  }

  /// Powers of ten within a domain, thinned to about `count`; 1-2-5 between them if there are fewer than 3.
  static func logarithmic(_ domain: ClosedRange<Double>, count: Int) -> Ticks {
    let first = Logarithm.decade(below: domain.lowerBound)
    let last = Logarithm.decade(below: domain.upperBound) + 1
    let range = domain.lowerBound * (1 - 1e-12)...domain.upperBound * (1 + 1e-12)
    let decades = (first...max(first, last)).filter { range.contains(Logarithm.powerOfTen($0)) }
    if decades.count >= 3 {
      let stride = (decades.count + count - 1) / max(count, 1)
      let kept = decades.filter { $0 % max(stride, 1) == 0 }
      let small = kept.allSatisfy { (-3...4).contains($0) }
      let lowest = min(kept.first ?? 0, 0)
      let values = kept.map(Logarithm.powerOfTen)
      return Ticks(values: values, notation: small ? .decimals(-lowest) : .powers)
    }
    let values = (first...max(first, last)).flatMap { decade in
      [1.0, 2, 5].map { $0 * Logarithm.powerOfTen(decade) }
    }
    let inside = values.filter(range.contains)
    if inside.count < 3 { return linear(domain, count: count) }
    return Ticks(values: inside, notation: notation(inside, decade: first))
  }

  private static func multiple(_ factor: Double, _ step: Double, _ decade: Int) -> Double {
    // Dividing by an exact power of ten gives the decimal's own nearest number: 3·0.1 is not 0.3.
    guard decade < 0, decade >= -22 else { return factor * step + 0 }
    let power = Logarithm.powerOfTen(-decade)
    return factor * (step * power).rounded() / power + 0
  }

  private static func notation(_ values: [Double], decade: Int) -> Notation {
    let largest = values.map { abs($0) }.max() ?? 0
    guard largest > 0 else { return .decimals(0) }
    let exponent = Logarithm.decade(below: largest)
    if exponent >= 6 || exponent <= -5 {
      return .scientific(decimals: min(max(exponent - decade, 0), 15), exponent: exponent)
    }
    return .decimals(min(max(-decade, 0), 15))
  }
}

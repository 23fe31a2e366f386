/// Tick values and how many decimals their labels need.
struct Ticks: Hashable {
  let values: [Double]
  let notation: Notation
  /// Between the values, without labels.
  var minor: [Double] = []

  enum Notation: Hashable {
    /// Fixed decimals.
    case decimals(Int)
    /// As multiples of a power of ten.
    case scientific(decimals: Int, exponent: Int)
    /// As powers of ten.
    case powers
    /// Each with the decimals that it needs.
    case shortest
  }

  /// About `count` round values within a domain.
  static func round(_ domain: ClosedRange<Double>, _ transform: Transform, count: Int) -> Ticks {
    switch transform {
    case .linear, .power: linear(domain, count: count)
    case .log: logarithmic(domain, count: count)
    case .symmetricLog(let slope): symmetric(domain, slope, count: count)
    }
  }

  /// The lists of values among which an axis of some length may choose, the longest first.
  static func choices(
    _ domain: ClosedRange<Double>, _ transform: Transform, _ wish: AxisMarkValues.Choice
  ) -> [Ticks] {
    switch wish {
    case .listed(let data):
      return [.exactly(data.compactMap { $0.number })]
    case .stride(let step):
      return [multiples(of: step, domain)]
    case .automatic(let count, let minimum):
      let counts = stride(from: min(max(count ?? mostTicks, 1), mostTicks), through: 1, by: -1)
      var result: [Ticks] = []
      for ticks in counts.map({ round(domain, transform, count: $0) }) where result.last != ticks {
        if minimum <= 0 || zip(ticks.values, ticks.values.dropFirst()).allSatisfy({ $1 - $0 >= minimum }) {
          result.append(ticks)
        }
      }
      return result
    }
  }

  /// More ticks than this help nobody.
  static let mostTicks = 16

  /// An author's own values.
  static func exactly(_ values: [Double]) -> Ticks {
    Ticks(values: values, notation: .shortest)
  }

  private static func multiples(of step: Double, _ domain: ClosedRange<Double>) -> Ticks {
    guard step > 0, step.isFinite else { return exactly([]) }
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    guard last >= first, last - first <= 500 else { return exactly([]) }
    return exactly(stride(from: first, through: last, by: 1).map { $0 * step + 0 })
  }

  /// Multiples of 1, 2 or 5 times a power of ten within a domain, about `count` of them.
  static func linear(_ domain: ClosedRange<Double>, count: Int) -> Ticks {
    let step = Self.step(domain, count: count)
    guard step > 0 else { return Ticks(values: [domain.lowerBound], notation: .shortest) }
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    guard last >= first, last - first < 1000 else { return exactly([]) }
    let decade = Logarithm.decade(below: step * (1 + 1e-9))
    let values = stride(from: first, through: last, by: 1).map { multiple($0, step, decade) }
    return Ticks(values: values, notation: notation(domain, decade: decade))
  }

  /// The step of 1, 2 or 5 times a power of ten nearest to `count` ticks; 0 if there is none.
  static func step(_ domain: ClosedRange<Double>, count: Int) -> Double {
    let rough = domain.upperBound / Double(max(count, 1)) - domain.lowerBound / Double(max(count, 1))
    guard rough > 0, rough.isFinite, rough > abs(domain.upperBound) * 1e-13 else { return 0 }
    let power = Logarithm.powerOfTen(Logarithm.decade(below: rough))
    guard power > 0 else { return 0 }
    // The nearest by ratio: the bounds are the geometric means of neighbours.
    let mantissa = rough / power
    return (mantissa < 1.4142 ? 1 : mantissa < 3.1623 ? 2 : mantissa < 7.0711 ? 5 : 10) * power
  }

  private static func multiple(_ factor: Double, _ step: Double, _ decade: Int) -> Double {
    // Dividing by an exact power of ten gives the decimal's own nearest number: 3·0.1 is not 0.3.
    guard decade < 0, decade >= -22 else { return factor * step + 0 }
    let power = Logarithm.powerOfTen(-decade)
    return factor * (step * power).rounded() / power + 0
  }

  /// Fixed decimals; for very large and very small domains, as multiples of a power of ten.
  private static func notation(_ domain: ClosedRange<Double>, decade: Int) -> Notation {
    if let exponent = exponent(of: domain) {
      return .scientific(decimals: min(max(exponent - decade, 0), 15), exponent: exponent)
    }
    return .decimals(min(max(-decade, 0), 15))
  }

  /// The power of ten, its exponent a multiple of three, of which the labels of an axis are multiples; nil where they are
  /// written out.
  static func exponent(of domain: ClosedRange<Double>) -> Int? {
    let largest = max(abs(domain.lowerBound), abs(domain.upperBound))
    guard largest > 0, largest.isFinite else { return nil }
    let exponent = Logarithm.decade(below: largest * (1 + 1e-9))
    guard exponent >= 7 || exponent <= -5 else { return nil }
    return Int((Double(exponent) / 3).rounded(.down)) * 3
  }
}

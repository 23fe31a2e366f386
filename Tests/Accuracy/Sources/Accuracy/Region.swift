import Divergence

/// Where the arguments of a function are drawn from.
enum Region {
  /// Every finite double alike: all exponents, subnormals too, and both signs if asked.
  case bits(signed: Bool)
  /// Evenly between two numbers.
  case uniform(Double, Double)
  /// ±2ᵉ with e evenly between two numbers.
  case magnitudes(Double, Double, signed: Bool)
  /// Within a few up to a million units in the last place of one of these.
  case near([Double])

  func draw(from random: inout SeededGenerator) -> Double {
    switch self {
    case .bits(let signed):
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { return draw(from: &random) }
      return signed ? value : value.magnitude
    case .uniform(let low, let high): return random.uniform(low, high)
    case .magnitudes(let low, let high, let signed):
      let exponent = random.uniform(low, high).rounded(.down)
      let value = Double(sign: .plus, exponent: Int(exponent), significand: random.uniform(1, 2))
      return signed && random.next() & 1 == 0 ? -value : value
    case .near(let places):
      let place = places[Int(random.next() % UInt64(places.count))]
      let reach = 1 + random.next() % (1 << (random.next() % 21))
      return stepped(place, by: random.next() & 1 == 0 ? Int64(reach) : -Int64(reach))
    }
  }

  /// The double so many places further from 0; it does not pass the ends of the range.
  private func stepped(_ x: Double, by steps: Int64) -> Double {
    let bits = Int64(x.magnitude.bitPattern) + steps
    let last = Int64(Double.greatestFiniteMagnitude.bitPattern)
    let moved = Double(bitPattern: UInt64(min(max(bits, 0), last)))
    return x.sign == .minus ? -moved : moved
  }
}

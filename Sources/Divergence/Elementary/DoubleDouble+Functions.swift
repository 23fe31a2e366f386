// What the careful forms need beside +, · and /: differences, single doubles as operands, and exponential
// and logarithm to about 100 bits.

extension DoubleDouble {
  static let zero = DoubleDouble(0)
  static let one = DoubleDouble(1)
  static let ln2 = DoubleDouble(high: 0x1.62e42fefa39efp-1, low: 0x1.abc9e3b39803fp-56)
  static let pi = DoubleDouble(high: 0x1.921fb54442d18p+1, low: 0x1.1a62633145c07p-53)
  /// √½
  static let rootOfHalf = DoubleDouble(high: 0x1.6a09e667f3bcdp-1, low: -0x1.bdd3413b26456p-55)
  /// ln √(2π)
  static let logOfRootTwoPi = DoubleDouble(high: 0x1.d67f1c864beb5p-1, low: -0x1.65b5a1b7ff5dfp-55)

  static prefix func - (a: DoubleDouble) -> DoubleDouble { DoubleDouble(high: -a.high, low: -a.low) }

  var magnitude: DoubleDouble { high < 0 ? -self : self }

  static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + -b }

  static func + (a: DoubleDouble, b: Double) -> DoubleDouble {
    let sum = DoubleDouble(exactSumOf: a.high, b)
    return DoubleDouble(exactSumOf: sum.high, sum.low + a.low)
  }

  static func - (a: DoubleDouble, b: Double) -> DoubleDouble { a + -b }

  static func * (a: DoubleDouble, b: Double) -> DoubleDouble {
    let product = DoubleDouble(exactProductOf: a.high, b)
    return DoubleDouble(exactSumOf: product.high, product.low + a.low * b)
  }

  static func / (a: DoubleDouble, b: Double) -> DoubleDouble { a / DoubleDouble(b) }

  /// a·2ⁿ, without error within the range of doubles.
  func scaled(byPowerOfTwo n: Int) -> DoubleDouble {
    let half = n / 2
    let first = Double(sign: .plus, exponent: half, significand: 1)
    let second = Double(sign: .plus, exponent: n - half, significand: 1)
    return DoubleDouble(high: high * first * second, low: low * first * second)
  }

  /// The square root of a number that is not negative, by one step of Newton's from the double's.
  func squareRoot() -> DoubleDouble {
    guard high > 0 else { return DoubleDouble(high.squareRoot()) }
    let root = high.squareRoot()
    let rest = self - DoubleDouble(exactProductOf: root, root)
    return DoubleDouble(exactSumOf: root, rest.high / (2 * root))
  }

  /// e to this power: 0 and +∞ where doubles end.
  func exponential() -> DoubleDouble {
    guard high > -746 else { return high.isNaN ? self : .zero }
    guard high < 710 else { return DoubleDouble(.infinity) }
    let k = (high * Ln2.reciprocal).rounded(.toNearestOrEven)
    let growth = (self - DoubleDouble.ln2Multiple(k)).smallExponentialMinusOne()
    return (growth + 1).scaled(byPowerOfTwo: Int(k))
  }

  /// e to this power, less 1, without cancellation near 0.
  func exponentialMinusOne() -> DoubleDouble {
    abs(high) < 0.34 ? smallExponentialMinusOne() : exponential() - 1
  }

  /// The natural logarithm of a positive number: the double's, and what is missing from it by Newton's step.
  func logarithm() -> DoubleDouble {
    guard high > 0, high < .infinity else { return DoubleDouble(log(high)) }
    // Taken apart, so that e to minus the logarithm stays far from the ends of the range.
    let exponent = Int(high.exponent)
    let mantissa = scaled(byPowerOfTwo: -exponent)
    let estimate = log(mantissa.high)
    let excess = mantissa * DoubleDouble(-estimate).exponential() - 1
    let correction = excess - (excess * excess) * 0.5
    return DoubleDouble.ln2Multiple(Double(exponent)) + (correction + estimate)
  }

  /// k·ln 2 for whole k below 2¹¹, good to 150 bits: k times the 42-bit head is exact.
  private static func ln2Multiple(_ k: Double) -> DoubleDouble {
    DoubleDouble(high: k * Ln2.head, low: 0)
      + DoubleDouble(high: 0x1.ef35793c7673p-45, low: 0x1.f97b57a079a19p-103) * k
  }

  /// eʳ − 1 for |r| < 0.35: the series at r/512, then (1 + s)² − 1 = s·(2 + s) nine times.
  private func smallExponentialMinusOne() -> DoubleDouble {
    let r = scaled(byPowerOfTwo: -9)
    var sum = DoubleDouble(1.0 / 5040) + r * (1.0 / 40320)
    for factorial in [720.0, 120, 24, 6, 2, 1] { sum = DoubleDouble(1) / factorial + r * sum }
    var s = r * sum
    for _ in 0..<9 { s = s * (s + 2) }
    return s
  }
}

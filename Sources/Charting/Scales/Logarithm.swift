/// Decimal logarithms and powers from IEEE basic operations alone, the same on every machine.
enum Logarithm {
  /// The logarithm to base 10 of a positive finite number, to about 1e-15 relative.
  ///
  /// x = m·2ᵉ with m in [√½, √2); ln m = 2·(s + s³/3 + s⁵/5 + …) with s = (m − 1)/(m + 1), |s| ≤ 0.172.
  static func log10(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x == 1 ? 0 : .nan }
    var significand = x.significand
    var exponent = Double(x.exponent)
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let s = (significand - 1) / (significand + 1)
    let result = exponent * 0.3010299956639812 + 2 * s * series(s * s) * 0.4342944819032518
    // Next to a whole number there may be an exact power of ten.
    let whole = result.rounded()
    return abs(result - whole) < 1e-9 && powerOfTen(Int(whole)) == x ? whole : result
  }

  /// 1 + z/3 + z²/5 + … up to z¹¹/23.
  private static func series(_ z: Double) -> Double {
    var sum = 1 / 23.0
    for coefficient in coefficients { sum = sum * z + coefficient }
    return sum
  }

  private static let coefficients: [Double] = [
    1 / 21.0, 1 / 19.0, 1 / 17.0, 1 / 15.0, 1 / 13.0, 1 / 11.0, 1 / 9.0, 1 / 7.0, 1 / 5.0, 1 / 3.0, 1,
  ]

  /// A positive number to a power, to about 1e-13 relative; 0 stays 0.
  static func power(_ x: Double, _ exponent: Double) -> Double {
    if x == 0 || exponent == 1 { return x }
    return exponent == 0.5 ? x.squareRoot() : tenTo(log10(x) * exponent)
  }

  /// 10 to any power: 2ᵏ·eʳ with |r| ≤ ln √2, by the series of the exponential.
  static func tenTo(_ exponent: Double) -> Double {
    guard exponent < 309 else { return .infinity }
    guard exponent > -324 else { return 0 }
    let binary = exponent * 3.321928094887362
    let k = binary.rounded()
    let r = (binary - k) * 0.6931471805599453
    var sum = 1.0
    for divisor in stride(from: 17.0, through: 1, by: -1) { sum = 1 + sum * r / divisor }
    let half = (k / 2).rounded(.down)
    return sum * powerOfTwo(Int(half)) * powerOfTwo(Int(k - half))
  }

  private static func powerOfTwo(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }

  /// 10 to an integer power: exact for 0 to 22, nearest or next to it elsewhere; 0 or ∞ out of range.
  static func powerOfTen(_ exponent: Int) -> Double {
    guard exponent < 309 else { return .infinity }
    guard exponent > -324 else { return 0 }
    return powers[exponent + 323]
  }

  private static let powers: [Double] = (-323...308).map { exponent in
    var result = exponent < -300 ? 1e-300 : 1
    var remaining = exponent < -300 ? -exponent - 300 : abs(exponent)
    while remaining > 0 {
      let step = min(remaining, 22)
      var factor = 1.0
      for _ in 0..<step { factor *= 10 }
      result = exponent < 0 ? result / factor : result * factor
      remaining -= step
    }
    return result
  }

  /// The largest n with 10ⁿ ≤ x, for a positive finite x.
  static func decade(below x: Double) -> Int {
    guard x > 0, x.isFinite else { return 0 }
    var exponent = Int((Double(x.exponent) * 0.3010299956639812).rounded(.down))
    while powerOfTen(exponent) > x { exponent -= 1 }
    while powerOfTen(exponent + 1) <= x { exponent += 1 }
    return exponent
  }
}

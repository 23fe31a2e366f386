/// Decimal logarithms and powers from IEEE basic operations alone, the same on every machine.
enum Logarithm {
  /// The logarithm to base 10 of a positive finite number, to about 1e-15 relative.
  ///
  /// x = m·2ᵉ with m in [√½, √2); ln m = 2·(s + s³/3 + s⁵/5 + …) with s = (m − 1)/(m + 1), |s| ≤ 0.172.
  static func log10(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return .nan }
    if let exponent = exactPowerOfTen(x) { return Double(exponent) }
    var significand = x.significand
    var exponent = Double(x.exponent)
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let s = (significand - 1) / (significand + 1)
    let square = s * s
    var series = 0.0
    for denominator in stride(from: 23.0, through: 1, by: -2) { series = series * square + 1 / denominator }
    return exponent * 0.3010299956639812 + 2 * s * series * 0.4342944819032518
  }

  /// 10 to an integer power: exact for 0 to 22, nearest or next to it elsewhere; 0 or ∞ out of range.
  static func powerOfTen(_ exponent: Int) -> Double {
    var result = 1.0
    var remaining = min(abs(exponent), 700)
    if exponent < -300 {
      result = 1e-300
      remaining -= 300
    }
    let tenth = exponent < 0
    while remaining > 0 {
      let step = min(remaining, 22)
      var factor = 1.0
      for _ in 0..<step { factor *= 10 }
      result = tenth ? result / factor : result * factor
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

  private static func exactPowerOfTen(_ x: Double) -> Int? {
    let exponent = decade(below: x)
    return powerOfTen(exponent) == x ? exponent : nil
  }
}

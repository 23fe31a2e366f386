/// P(a, x) = ∫₀ˣ tᵃ⁻¹e⁻ᵗ dt / Γ(a), the regularized lower incomplete gamma function, for a > 0 and x ≥ 0;
/// NaN elsewhere. At most 1 ulp off also where it is tiny.
public func regularizedGammaP(_ a: Double, _ x: Double) -> Double { incompleteGamma(a, x).lower.value }

/// Q(a, x) = 1 − P(a, x), at most 1 ulp off also where it is tiny.
public func regularizedGammaQ(_ a: Double, _ x: Double) -> Double { incompleteGamma(a, x).upper.value }

/// A probability and what it leaves of 1, both with full relative accuracy.
struct TailPair {
  var lower: DoubleDouble
  var upper: DoubleDouble

  init(lower: DoubleDouble) {
    self.lower = lower
    upper = DoubleDouble.one - lower
  }

  init(upper: DoubleDouble) {
    self.upper = upper
    lower = DoubleDouble.one - upper
  }

  init(lower: DoubleDouble, upper: DoubleDouble) {
    self.lower = lower
    self.upper = upper
  }

  static let invalid = TailPair(lower: DoubleDouble(.nan), upper: DoubleDouble(.nan))
  static let nothing = TailPair(lower: .zero, upper: .one)
  static let everything = TailPair(lower: .one, upper: .zero)
}

/// P and Q together, in double-double: the series below x = a + 1, the continued fraction above, Temme's
/// expansion for large a.
func incompleteGamma(_ a: Double, _ x: Double) -> TailPair {
  guard a > 0, a < .infinity, x >= 0 else { return .invalid }
  guard x > 0 else { return .nothing }
  guard x < .infinity else { return .everything }
  if a > 1e5 { return uniformGamma(a, x) }
  if a < 0.5, x < 1 { return gammaOfSmallShape(a, x) }
  return x < a + 1 ? TailPair(lower: gammaSeries(a, x)) : TailPair(upper: gammaFraction(a, x))
}

/// xᵃ·e⁻ˣ/Γ(a): the density of the gamma distribution times x.
func gammaFactor(_ a: Double, _ x: Double) -> DoubleDouble {
  let exponent = DoubleDouble(x).logarithm() * a - x - preciseLogGamma(DoubleDouble(a))
  return exponent.exponential()
}

/// P(a, x) = factor/a·(1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …)
private func gammaSeries(_ a: Double, _ x: Double) -> DoubleDouble {
  var term = DoubleDouble.one, sum = DoubleDouble.one
  var n = 1.0
  while term.high > 0x1p-105 * sum.high {
    term = term * x / DoubleDouble(exactSumOf: a, n)
    sum = sum + term
    n += 1
  }
  return gammaFactor(a, x) * sum / a
}

/// Q(a, x) = factor/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), by Lentz's method.
private func gammaFraction(_ a: Double, _ x: Double) -> DoubleDouble {
  var b = DoubleDouble(exactSumOf: x, 1) - a
  var c = DoubleDouble(1e300), d = DoubleDouble.one / b
  var result = d
  var n = 1.0
  while n < 1e6 {
    let numerator = DoubleDouble(exactSumOf: a, -n) * n
    b = b + 2
    d = DoubleDouble.one / (b + numerator * d)
    c = b + numerator / c
    let change = c * d
    result = result * change
    if abs((change - 1).high) < 0x1p-103 { break }
    n += 1
  }
  return gammaFactor(a, x) * result
}

/// For a < ½ and x < 1, where Q may be tiny with a: with u = a·ln x − ln Γ(1 + a),
/// Q = −(eᵘ − 1) + eᵘ·a·Σ (−1)ⁿ⁺¹xⁿ/(n!·(a + n)), every term in proportion to a.
private func gammaOfSmallShape(_ a: Double, _ x: Double) -> TailPair {
  let u = DoubleDouble(x).logarithm() * a - preciseLogGammaNearOne(a)
  var power = DoubleDouble(-1), sum = DoubleDouble.zero
  var n = 1.0
  while n < 40, abs(power.high) > 0x1p-110 {
    power = power * -x / n
    sum = sum + power / DoubleDouble(exactSumOf: a, n)
    n += 1
  }
  let scale = u.exponential()
  let upper = scale * sum * a - u.exponentialMinusOne()
  return TailPair(lower: scale * (DoubleDouble.one - sum * a), upper: upper)
}

/// ln Γ(1 + a) for 0 < a < ½, in proportion to a.
private func preciseLogGammaNearOne(_ a: Double) -> DoubleDouble {
  a > 1e-3 ? preciseLogGamma(DoubleDouble(exactSumOf: 1, a)) : logGammaNearOne(a)
}

/// ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b) for a, b > 0, at most 1 ulp off; NaN elsewhere.
public func logBeta(_ a: Double, _ b: Double) -> Double {
  guard a > 0, b > 0 else { return .nan }
  return preciseLogBeta(a, b).value
}

/// ln of the number of ways to choose k of n; −∞ where there is none, NaN for a negative n.
public func logBinomial(_ n: Int, _ k: Int) -> Double {
  guard n >= 0 else { return .nan }
  guard k >= 0, k <= n else { return -.infinity }
  if k == 0 || k == n { return 0 }
  let n = Double(n), k = Double(k)
  // 1/((n + 1)·B(k + 1, n − k + 1))
  return -(preciseLogBeta(k + 1, n - k + 1) + DoubleDouble(n + 1).logarithm()).value
}

/// I_x(a, b) = ∫₀ˣ tᵃ⁻¹(1 − t)ᵇ⁻¹ dt / B(a, b), the regularized incomplete beta function, for a, b > 0 and x in
/// [0, 1]; NaN elsewhere. At most 1 ulp off also where it is tiny.
public func regularizedBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
  incompleteBeta(DoubleDouble(x), a, b).lower.value
}

func preciseLogBeta(_ a: Double, _ b: Double) -> DoubleDouble {
  preciseLogGamma(DoubleDouble(a)) + preciseLogGamma(DoubleDouble(b))
    - preciseLogGamma(DoubleDouble(exactSumOf: a, b))
}

/// I_x(a, b) and 1 − I_x(a, b) in double-double.
func incompleteBeta(_ x: DoubleDouble, _ a: Double, _ b: Double) -> TailPair {
  guard a > 0, b > 0, a < .infinity, b < .infinity, x.high >= 0, x.high <= 1 else { return .invalid }
  let y = DoubleDouble.one - x
  if x.high == 0 { return .nothing }
  if y.high <= 0 { return .everything }
  let factor = betaFactor(x, y, a, b)
  if x.high < (a + 1) / (a + b + 2) {
    return TailPair(lower: factor * betaFraction(x, a, b) / a)
  }
  return TailPair(upper: factor * betaFraction(y, b, a) / b)
}

/// xᵃ·yᵇ/B(a, b) with y = 1 − x: the density of the beta distribution times x·y.
func betaFactor(_ x: DoubleDouble, _ y: DoubleDouble, _ a: Double, _ b: Double) -> DoubleDouble {
  (x.logarithm() * a + y.logarithm() * b - preciseLogBeta(a, b)).exponential()
}

/// The continued fraction 1/(1 + d₁x/(1 + d₂x/(1 + …))), by Lentz's method.
private func betaFraction(_ x: DoubleDouble, _ a: Double, _ b: Double) -> DoubleDouble {
  let sum = DoubleDouble(exactSumOf: a, b)
  var c = DoubleDouble.one
  var d = DoubleDouble.one / (DoubleDouble.one - sum * x / DoubleDouble(exactSumOf: a, 1))
  var result = d
  var m = 1.0
  while m < 1e7 {
    let place = DoubleDouble(exactSumOf: a, 2 * m)
    let even = x * DoubleDouble(exactSumOf: b, -m) * m / ((place - 1) * place)
    let odd = -(x * DoubleDouble(exactSumOf: a, m) * (sum + m)) / (place * (place + 1))
    var change = DoubleDouble.one
    for coefficient in [even, odd] {
      d = DoubleDouble.one / (coefficient * d + 1)
      c = coefficient / c + 1
      change = c * d
      result = result * change
    }
    if abs((change - 1).high) < 0x1p-103 { break }
    m += 1
  }
  return result
}

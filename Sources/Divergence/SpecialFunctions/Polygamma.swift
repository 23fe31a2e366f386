/// The digamma function ψ(x), the slope of ln Γ; at most 1 ulp off, also next to its zeros; NaN at 0, −1, −2, …
public func digamma(_ x: Double) -> Double {
  guard x > 0 else { return digammaOfNegative(x) }
  switch x {
  case ..<0x1p-60: return -1 / x
  case ..<1: return (digammaNearRoot(x - 1) - DoubleDouble.one / x).value
  case ..<3: return digammaNearRoot(x - 2).value
  case ..<10: return digammaStepped(x)
  case ..<0x1p60: return digammaByStirling(x).value
  default: return log(x)
  }
}

/// ln x − ψ(x) for x > 0, about 1/2x of a large x: nothing cancels there.
func digammaGap(_ x: Double) -> Double {
  guard x >= 10 else { return log(x) - digamma(x) }
  let z = 1 / (x * x)
  return 0.5 / x + z * polynomial(z, digammaSeries)
}

/// The trigamma function ψ′(x), at most 1 ulp off; +∞ at 0, −1, −2, …
public func trigamma(_ x: Double) -> Double {
  guard abs(x) > 1e-20 else { return reciprocalSquare(x) }
  guard x > 0 else { return reflectedTrigamma(x) }
  guard x < 1e17 else { return 1 / x }
  var base = DoubleDouble(x), sum = DoubleDouble.zero
  while base.high < 12 {
    sum = sum + DoubleDouble.one / (base * base)
    base = base + 1
  }
  let inverse = 1 / base.high, z = inverse * inverse
  let series = 0.5 * z + z * inverse * polynomial(z, bernoulliNumbers)
  return (sum + DoubleDouble.one / base + series).value
}

/// 1/x² for a small number, also where x² would be subnormal.
private func reciprocalSquare(_ x: Double) -> Double {
  if abs(x) < 0x1p-512 { return .infinity }
  let scaled = x * 0x1p500
  return (DoubleDouble.one / DoubleDouble(exactProductOf: scaled, scaled)).value * 0x1p1000
}

/// ψ(2 + y) for |y| ≤ 1, with its zero as a factor; good to a fraction of a double's last place.
func digammaNearRoot(_ y: Double) -> DoubleDouble {
  let distance =
    DoubleDouble(exactSumOf: y, 2 - SpecialCoefficients.digammaRoot) - SpecialCoefficients.digammaRootRest
  return distance
    * polynomial(
      DoubleDouble(y), SpecialCoefficients.digammaQuotient, rests: SpecialCoefficients.digammaQuotientRests)
}

/// For x from 3 to 10: ψ(x) = 1/(x − 1) + 1/(x − 2) + … + ψ(r) with r in [2, 3).
private func digammaStepped(_ x: Double) -> Double {
  var rest = x, sum = DoubleDouble.zero
  while rest >= 3 {
    rest -= 1
    sum = sum + DoubleDouble.one / rest
  }
  return (sum + digammaNearRoot(rest - 2)).value
}

/// ln x − 1/2x − Σ B₂ₖ/(2k·x²ᵏ), for x ≥ 10.
func digammaByStirling(_ x: Double) -> DoubleDouble {
  let z = 1 / (x * x)
  return preciseLogarithm(x) - (DoubleDouble(0.5) / x + z * polynomial(z, digammaSeries))
}

/// ψ′(x) = π² + π²/tan²(πx) − ψ′(1 − x), of which the last is small beside the first.
private func reflectedTrigamma(_ x: Double) -> Double {
  guard x > -.infinity else { return .nan }
  let distance = x - x.rounded()
  guard distance != 0 else { return .infinity }
  let cotangent = scaledCotangent(distance)
  return (cotangent * cotangent + DoubleDouble.pi * DoubleDouble.pi - trigamma(1 - x)).value
}

/// B₂ₖ for k = 1, 2, …
private let bernoulliNumbers: [Double] = [
  1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510, 43867.0 / 798,
]

/// B₂ₖ/2k for k = 1, 2, …
private let digammaSeries: [Double] = [
  1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760, 1.0 / 12, -3617.0 / 8160,
]

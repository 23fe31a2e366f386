/// The digamma function ψ(x), the slope of ln Γ; at most 1.5 ulp of the exact value off for x > 0, also next to its zero
/// at 1.4616…; NaN at 0, −1, −2, …
public func digamma(_ x: Double) -> Double {
  guard x > 0 else { return reflectedDigamma(x) }
  switch x {
  case ..<0x1p-60: return -1 / x
  case ..<1: return (digammaNearRoot(x - 1) - DoubleDouble.one / x).value
  case ..<3: return digammaNearRoot(x - 2).value
  case ..<10: return digammaStepped(x)
  default: return digammaByStirling(x)
  }
}

/// ln x − ψ(x) for x > 0, about 1/2x of a large x: nothing cancels there.
func digammaGap(_ x: Double) -> Double {
  guard x >= 10 else { return log(x) - digamma(x) }
  let z = 1 / (x * x)
  return 0.5 / x + z * polynomial(z, digammaSeries)
}

/// The trigamma function ψ′(x), at most 3 ulp off for x > 0; +∞ at 0, −1, −2, …
public func trigamma(_ x: Double) -> Double {
  guard x > 0 else { return reflectedTrigamma(x) }
  guard x < 1e8 else { return 1 / x + 0.5 / x / x }
  guard x > 1e-20 else { return 1 / x / x }
  var rest = x
  var sum = CompensatedSum()
  while rest < 12 {
    sum.add(1 / (rest * rest))
    rest += 1
  }
  let z = 1 / (rest * rest)
  sum.add(1 / rest)
  sum.add(0.5 * z)
  sum.add(z / rest * polynomial(z, bernoulliNumbers))
  return sum.value
}

/// ψ(2 + y) for |y| ≤ 1, with its zero as a factor; good to a fraction of a double's last place.
private func digammaNearRoot(_ y: Double) -> DoubleDouble {
  let distance =
    DoubleDouble(exactSumOf: y, 2 - SpecialCoefficients.digammaRoot) - SpecialCoefficients.digammaRootRest
  return distance
    * polynomial(y, SpecialCoefficients.digammaQuotient, rest: SpecialCoefficients.digammaQuotientRest)
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
private func digammaByStirling(_ x: Double) -> Double {
  guard x < .infinity else { return x }
  let z = 1 / (x * x)
  return (preciseLogarithm(x) - (0.5 / x + z * polynomial(z, digammaSeries))).value
}

/// ψ(x) = ψ(1 − x) − π/tan(πx)
private func reflectedDigamma(_ x: Double) -> Double {
  let distance = x - x.rounded()
  guard x > -.infinity, distance != 0 else { return .nan }
  let angle = Double.pi * distance
  return digamma(1 - x) - Double.pi * cos(angle) / sin(angle)
}

/// ψ′(x) = π²/sin²(πx) − ψ′(1 − x)
private func reflectedTrigamma(_ x: Double) -> Double {
  guard x > -.infinity else { return .nan }
  let ratio = Double.pi / sin(Double.pi * (x - x.rounded()))
  return ratio * ratio - trigamma(1 - x)
}

/// B₂ₖ for k = 1, 2, …
private let bernoulliNumbers: [Double] = [
  1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510, 43867.0 / 798,
]

/// B₂ₖ/2k for k = 1, 2, …
private let digammaSeries: [Double] = [
  1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760, 1.0 / 12, -3617.0 / 8160,
]

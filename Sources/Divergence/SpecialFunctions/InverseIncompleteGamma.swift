/// The x with P(a, x) = p, at most 1 ulp off; 0 gives 0, 1 gives +∞; NaN unless a > 0 and 0 ≤ p ≤ 1.
public func inverseRegularizedGammaP(_ a: Double, _ p: Double) -> Double {
  guard a > 0, a < .infinity, p >= 0, p <= 1 else { return .nan }
  // 1 − p is exact above ½.
  return p > 0.5 ? gammaQuantile(a, upper: 1 - p) : gammaQuantile(a, lower: p)
}

/// The x with Q(a, x) = q, at most 1 ulp off also for a tiny q; 0 gives +∞, 1 gives 0.
public func inverseRegularizedGammaQ(_ a: Double, _ q: Double) -> Double {
  guard a > 0, a < .infinity, q >= 0, q <= 1 else { return .nan }
  return q > 0.5 ? gammaQuantile(a, lower: 1 - q) : gammaQuantile(a, upper: q)
}

private func gammaQuantile(_ a: Double, lower p: Double) -> Double {
  guard p > 0 else { return 0 }
  // Near 0, P(a, x) is xᵃ/Γ(a + 1).
  let fromZero = (log(p) + logGamma(a + 1)) / a
  guard fromZero > -750 else { return 0 }
  let start = a < 0.5 || fromZero < -2 ? fromZero : log(cubeEstimate(a, -inverseErfc(2 * p)))
  let search = QuantileSearch(
    target: p, isRising: true, place: exponentialPlace,
    tail: { (incompleteGamma(a, $0).lower, gammaFactor(a, $0).value) })
  return search.point(from: start)
}

private func gammaQuantile(_ a: Double, upper q: Double) -> Double {
  guard q > 0 else { return .infinity }
  let start = a < 0.5 ? max(-log(q) - logGamma(a), 0.1 * a) : cubeEstimate(a, inverseErfc(2 * q))
  let search = QuantileSearch(
    target: q, isRising: false, place: exponentialPlace,
    tail: { (incompleteGamma(a, $0).upper, gammaFactor(a, $0).value) })
  return search.point(from: log(start))
}

private func exponentialPlace(_ u: Double) -> (x: Double, rate: Double) {
  let x = exp(u)
  return (x, x)
}

/// Wilson & Hilferty (1931): the cube root of a gamma variable is nearly normal. The second argument is the
/// normal deviate over √2.
private func cubeEstimate(_ a: Double, _ deviate: Double) -> Double {
  let root = 1 - 1 / (9 * a) + rootOfTwo * deviate / (3 * a.squareRoot())
  return a * max(root * root * root, 1e-3)
}

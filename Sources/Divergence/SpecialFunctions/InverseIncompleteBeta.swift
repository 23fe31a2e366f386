/// The x with I_x(a, b) = p, at most 1 ulp off; 0 gives 0 and 1 gives 1; NaN unless a, b > 0 and 0 ≤ p ≤ 1.
public func inverseRegularizedBeta(_ p: Double, _ a: Double, _ b: Double) -> Double {
  guard a > 0, b > 0, a < .infinity, b < .infinity, p >= 0, p <= 1 else { return .nan }
  return betaQuantile(p <= 0.5 ? .lower(p) : .upper(1 - p), a, b)
}

/// A tail probability and the side that it is on.
enum Tail {
  case lower(Double)
  case upper(Double)
}

/// The x below which, or above which, a beta variable lies with a probability of at most ½.
func betaQuantile(_ tail: Tail, _ a: Double, _ b: Double) -> Double {
  switch tail {
  case .lower(let p):
    guard p > 0 else { return 0 }
    // Near 0, I_x(a, b) is xᵃ/(a·B(a, b)).
    let fromZero = (log(p) + log(a) + logBeta(a, b)) / a
    guard fromZero > -750 else { return 0 }
    return betaSearch(p, isRising: true, a, b) { $0.lower }.point(from: min(fromZero, betaCenter(a, b)))
  case .upper(let q):
    guard q > 0 else { return 1 }
    let fromOne = (log(q) + log(b) + logBeta(a, b)) / b
    guard fromOne > -40 else { return 1 }
    return betaSearch(q, isRising: false, a, b) { $0.upper }.point(from: max(-fromOne, betaCenter(a, b)))
  }
}

/// The logit of the mean.
private func betaCenter(_ a: Double, _ b: Double) -> Double { log(a) - log(b) }

private func betaSearch(
  _ target: Double, isRising: Bool, _ a: Double, _ b: Double,
  _ side: @escaping (TailPair) -> DoubleDouble
) -> QuantileSearch {
  QuantileSearch(
    target: target, isRising: isRising,
    place: { u in
      let x = u < 0 ? exp(u) / (1 + exp(u)) : 1 / (1 + exp(-u))
      return (x, u < 0 ? x / (1 + exp(u)) : x * exp(-u) / (1 + exp(-u)))
    },
    tail: { x in
      let exact = DoubleDouble(x)
      return (side(incompleteBeta(exact, a, b)), betaFactor(exact, DoubleDouble.one - exact, a, b).value)
    })
}

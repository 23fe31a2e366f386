/// D(P ∥ Q) of two normals, in closed form.
///
/// With e = (σₚ − σ_q)/σ_q: ½·(e² + (Δμ/σ_q)²) − (ln(1 + e) − e), in which nothing cancels where the two
/// are close; where e is −1 to rounding, the logarithm comes from the two standard deviations.
public func klDivergence(
  of p: Normal, from q: Normal, in unit: InformationUnit = .nats
) -> Double {
  let e = (p.standardDeviation - q.standardDeviation) / q.standardDeviation
  let shift = (p.mean - q.mean) / q.standardDeviation
  let logarithmPart =
    e > -0.5 && e < 1e8 ? log1pmx(e) : log(p.standardDeviation) - log(q.standardDeviation) - e
  return unit.amount(ofNats: 0.5 * (e * e + shift * shift) - logarithmPart)
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl(_ p: Normal, _ q: Normal, in unit: InformationUnit = .nats) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

/// D(P ∥ Q) of two continuous distributions, by quadrature; `klEstimate` also tells the error.
public func klDivergence<P: ContinuousDistribution, Q: ContinuousDistribution>(
  of p: P, from q: Q, in unit: InformationUnit = .nats
) -> Double {
  klEstimate(of: p, from: q, in: unit).value
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

/// D(P ∥ Q) by quadrature, with an estimate of its error: ∫ (p·ln(p/q) − p + q) dx, whose integrand is
/// never negative, by the trapezoidal rule on the stretches where either has mass.
public func klEstimate<P: ContinuousDistribution, Q: ContinuousDistribution>(
  of p: P, from q: Q, in unit: InformationUnit = .nats
) -> Estimate {
  let nats = integral(over: p.clusters + q.clusters) { x in
    let logP = p.logDensity(x), logQ = q.logDensity(x)
    var term = CompensatedSum()
    addDivergenceTerm(exp(logP), exp(logQ), logRatio: logP - logQ, to: &term)
    return term.value
  }
  return Estimate(value: unit.amount(ofNats: nats.value), error: unit.amount(ofNats: nats.error))
}

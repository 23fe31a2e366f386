/// D(P ∥ Q) of two continuous distributions: in closed form where there is one, else by quadrature, whose error
/// `klEstimate` tells. +∞ where P has mass that Q has not, and where the integral diverges; NaN where it could not be
/// told whether it does.
public func klDivergence<P: ContinuousDistribution, Q: ContinuousDistribution>(
  of p: P, from q: Q, in unit: InformationUnit = .nats
) -> Double {
  if let p = p.family, let q = q.family, let nats = closedOrInfinite(p, q) {
    return unit.amount(ofNats: nats)
  }
  let estimate = klEstimate(of: p, from: q)
  // A form whose terms cancel may still know more: that there is a value, where the tails do not tell, and more of its
  // digits, where points are so close that their rounding shows in the density.
  let form = p.family.flatMap { p in q.family.flatMap { crossDivergence(of: p, from: $0) } }
  if let form, let rough = form.rough, !estimate.value.isFinite || form.roundoff < estimate.error {
    return unit.amount(ofNats: rough)
  }
  return unit.amount(ofNats: estimate.value)
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

/// D(P ∥ Q) by quadrature, with an estimate of its error: ∫ (p·ln(p/q) − p + q) dx, whose integrand is
/// never negative.
///
/// Mixtures of normals are integrated by the trapezoidal rule on the stretches where either has mass; all others, and
/// those that change too fast for it, by double-exponential quadrature on panels, the tails tested first for whether
/// they diverge.
public func klEstimate<P: ContinuousDistribution, Q: ContinuousDistribution>(
  of p: P, from q: Q, in unit: InformationUnit = .nats
) -> Estimate {
  let domain = p.support
  if domain.lowerBound < q.support.lowerBound && p.cumulative(q.support.lowerBound) > 0
    || domain.upperBound > q.support.upperBound && p.survival(q.support.upperBound) > 0
  {
    return Estimate(value: .infinity, error: 0, unit: unit)
  }
  let areSmooth = isNormalMixture(p.family) && isNormalMixture(q.family)
  let nats = (areSmooth ? smoothDivergence(p, q) : nil) ?? panelDivergence(p, q)
  return nats.converted(to: unit)
}

/// The closed form, or +∞ where Q's support does not hold P's.
private func closedOrInfinite(_ p: ContinuousFamily, _ q: ContinuousFamily) -> Double? {
  guard let inner = p.support, let outer = q.support else { return nil }
  let isInside = inner.lowerBound >= outer.lowerBound && inner.upperBound <= outer.upperBound
  return isInside ? closedDivergence(of: p.simplified, from: q.simplified) : .infinity
}

extension ContinuousFamily {
  /// nil of a mixture, which does not say.
  fileprivate var support: ClosedRange<Double>? {
    switch self {
    case .normal, .laplace, .cauchy, .studentT: -Double.infinity...Double.infinity
    case .logNormal, .gamma, .exponential: 0...Double.infinity
    case .beta: 0...1
    case .uniform(let p): p.support
    case .pareto(let p): p.support
    case .vonMises(let p): p.support
    case .normalMixture: nil
    }
  }
}

func isNormalMixture(_ family: ContinuousFamily?) -> Bool {
  switch family {
  case .normal, .normalMixture: true
  default: false
  }
}

private func smoothDivergence<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q
) -> Estimate? {
  integral(over: p.clusters + q.clusters) { x in
    let logP = p.logDensity(x), logQ = q.logDensity(x)
    var term = CompensatedSum()
    addDivergenceTerm(exp(logP), exp(logQ), logRatio: logP - logQ, to: &term)
    return term.value
  }
}

/// Over the support of P; what Q has outside it comes on top.
private func panelDivergence<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q
) -> Estimate {
  let panels = Panels(of: p, clusters: q.clusters, breakpoints: q.breakpoints)
  let verdict = TailTest.verdict(panels) { place in
    logDivergenceTerm(p.logDensity(at: place), q.logDensity(at: place))
  }
  guard case .converges = verdict else { return verdict.estimate }
  let inside = panels.integral { place in
    let logP = p.logDensity(at: place), logQ = q.logDensity(at: place)
    return divergenceSample(logP, logQ)
  }
  let outside = q.cumulative(p.support.lowerBound) + q.survival(p.support.upperBound)
  return Estimate(value: inside.value + outside, error: inside.error)
}

/// p·L − p + q with L = ln(p/q). The rounding of ln p moves it by p·L, that of ln q by q − p.
private func divergenceSample(_ logP: Double, _ logQ: Double) -> Sample {
  let p = exp(logP), q = exp(logQ), ratio = logP - logQ
  if p == 0 { return Sample(logDensity: logQ) }
  if logQ == -.infinity { return Sample(value: .infinity, noise: 0) }
  var term = CompensatedSum()
  addDivergenceTerm(p, q, logRatio: ratio, to: &term)
  let noise = abs(p * ratio) * (2 + abs(logP)) + abs(q - p) * (2 + abs(logQ))
  return Sample(value: term.value, noise: noise + term.value)
}

/// ln(p·L − p + q), also where p and q underflow.
private func logDivergenceTerm(_ logP: Double, _ logQ: Double) -> Double {
  let ratio = logP - logQ
  if logP == -.infinity || ratio < -30 { return logQ }
  return logP + (ratio > 30 ? log(ratio - 1) : log(exponentialExcess(-ratio)))
}

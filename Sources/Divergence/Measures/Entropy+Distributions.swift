/// The differential entropy −∫ p·ln p of a continuous distribution: in closed form, or by quadrature; it may be
/// negative.
public func entropy<P: ContinuousDistribution>(_ p: P, in unit: InformationUnit = .nats) -> Double {
  unit.amount(ofNats: p.differentialEntropy)
}

/// The differential entropy −∫ p·ln p by quadrature, with an estimate of its error. NaN where it could not be told whether it is
/// finite.
public func entropyEstimate<P: ContinuousDistribution>(
  of p: P, in unit: InformationUnit = .nats
) -> Estimate {
  let panels = Panels(of: p)
  let verdict = TailTest.verdict(panels) { place in
    let logarithm = p.logDensity(at: place)
    return logarithm == -.infinity ? -.infinity : logarithm + log(abs(logarithm))
  }
  guard case .converges = verdict else { return Estimate(value: .nan, error: .infinity, unit: unit) }
  let nats = panels.integral { place in
    let logarithm = p.logDensity(at: place)
    return Sample(logDensity: logarithm, times: logarithm == -.infinity ? 0 : -logarithm)
  }
  return nats.converted(to: unit)
}

/// −Σ p·ln p of a distribution over integers.
public func entropy<P: DiscreteDistribution>(_ p: P, in unit: InformationUnit = .nats) -> Double {
  unit.amount(ofNats: p.shannonEntropy)
}

/// The differential entropy of a multivariate normal, ½·ln det(2πe·Σ).
public func entropy(_ p: MultivariateNormal, in unit: InformationUnit = .nats) -> Double {
  unit.amount(ofNats: p.differentialEntropy)
}

/// The differential entropy of a Dirichlet distribution, ln B(α) + (Σα − K)·ψ(Σα) − Σ (αₖ − 1)·ψ(αₖ) with K elements.
public func entropy(_ p: Dirichlet, in unit: InformationUnit = .nats) -> Double {
  unit.amount(ofNats: p.differentialEntropy)
}

/// −∫ p·ln q of two continuous distributions: H(P) + D(P ∥ Q).
public func crossEntropy<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q, in unit: InformationUnit = .nats
) -> Double {
  entropy(p, in: unit) + klDivergence(of: p, from: q, in: unit)
}

/// −Σ p·ln q of two distributions over integers: H(P) + D(P ∥ Q).
public func crossEntropy<P: DiscreteDistribution, Q: DiscreteDistribution>(
  _ p: P, _ q: Q, in unit: InformationUnit = .nats
) -> Double {
  entropy(p, in: unit) + klDivergence(of: p, from: q, in: unit)
}

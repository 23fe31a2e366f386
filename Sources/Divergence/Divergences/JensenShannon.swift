/// The Jensen–Shannon divergence ½·D(P ∥ M) + ½·D(Q ∥ M) with M = (P + Q)/2 (Lin 1991): symmetric, finite, at
/// most ln 2. Its square root is a distance; `jensenShannonDistance` is that. Different numbers of outcomes
/// trap.
///
/// With v = (p − q)/(p + q) each outcome adds (p + q)/2·[v·atanh v + ½·ln(1 − v²)], in which nothing cancels.
public func jensenShannonDivergence(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try jensenShannonDivergence(validating: p, q, in: unit))
}

/// As `jensenShannonDivergence(_:_:in:)`, throwing what that one traps with.
public func jensenShannonDivergence(
  validating p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  unit.amount(ofNats: try jensenShannonNats(p, q))
}

/// √JSD(P, Q), a metric (Endres & Schindelin 2003). In bits at most 1.
public func jensenShannonDistance(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try jensenShannonDistance(validating: p, q, in: unit))
}

/// As `jensenShannonDistance(_:_:in:)`, throwing what that one traps with.
public func jensenShannonDistance(
  validating p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try jensenShannonDivergence(validating: p, q, in: unit).squareRoot()
}

/// What each outcome adds to the Jensen–Shannon divergence; never negative.
public func jensenShannonContributions(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Vector {
  orTrap(try jensenShannonContributions(validating: p, q, in: unit))
}

/// As `jensenShannonContributions(_:_:in:)`, throwing what that one traps with.
public func jensenShannonContributions(
  validating p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) throws(ValidationError) -> Vector {
  let pair = try PairedOutcomes(p, q)
  return pair.map { unit.amount(ofNats: jensenShannonTerm($0)) }
}

/// The Jensen–Shannon divergence of many: Σ wₖ·D(Pₖ ∥ M) with M = Σ wₖ·Pₖ, at most H(w). Equal weights where
/// none are given. No distribution, or lengths that differ, trap.
public func jensenShannonDivergence(
  _ distributions: [Categorical], weights: Categorical? = nil, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try jensenShannonDivergence(validating: distributions, weights: weights, in: unit))
}

/// As `jensenShannonDivergence(_:weights:in:)`, throwing what that one traps with.
public func jensenShannonDivergence(
  validating distributions: [Categorical], weights: Categorical? = nil, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  let weights = try requireMixture(distributions, weights)
  let center = Categorical.mixture(of: distributions, weights: weights)
  var sum = CompensatedSum()
  for (weight, part) in zip(weights.probabilities, distributions) where weight > 0 {
    sum.add(weight * klNats(PairedOutcomes(part.preciseProbabilities(), center.preciseProbabilities())))
  }
  return unit.amount(ofNats: sum.value)
}

private func jensenShannonNats(_ p: Categorical, _ q: Categorical) throws(ValidationError) -> Double {
  let pair = try PairedOutcomes(p, q)
  return pair.isPlain ? plainJensenShannon(pair.p, pair.q) : pair.sum(jensenShannonTerm)
}

/// What an outcome adds, (p + q)/2·½·(φ(v) + φ(−v)).
func jensenShannonTerm(_ outcome: Outcome) -> Double {
  let total = outcome.p + outcome.q
  // Subnormal numbers have too few bits to keep the ratio within its bounds.
  return total == 0 ? 0 : 0.5 * total * jensenShannonKernel(max(-1, min(1, outcome.difference / total)))
}

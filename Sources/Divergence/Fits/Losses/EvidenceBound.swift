/// The evidence lower bound Σ q·(ln p(x, z) − ln q) of a distribution over hidden states z, given ln p(x, z) of
/// each: at most ln p(x), and equal to it where q is p(z | x). −∞ where q has a state that p has not. Different
/// lengths trap.
public func evidenceLowerBound(
  of q: Categorical, logJoint: Vector, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try evidenceLowerBound(validating: q, logJoint: logJoint, in: unit))
}

/// As `evidenceLowerBound(of:logJoint:in:)`, throwing what that one traps with.
public func evidenceLowerBound(validating q: Categorical, logJoint: Vector, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  try requireSameLength(q.count, logJoint.count)
  var sum = CompensatedSum()
  for ((probability, logarithm), joint) in zip(zip(q.probabilities, q.logProbabilities), logJoint)
  where probability > 0 {
    sum.add(probability * (joint - logarithm))
  }
  return unit.amount(ofNats: sum.value)
}

/// The evidence lower bound E[ln p(x, Z) − ln q(Z)] of a distribution over a hidden Z of any kind, as an average
/// over draws, given ln p(x, z) as a function of z. Fewer than 2 samples trap.
public func evidenceLowerBound<Q: Distribution>(
  of q: Q, samples: Int, seed: Int, in unit: InformationUnit = .nats, logJoint: (Q.Outcome) -> Double
) -> MonteCarloEstimate {
  orTrap(try evidenceLowerBound(validating: q, samples: samples, seed: seed, in: unit, logJoint: logJoint))
}

/// As `evidenceLowerBound(of:samples:seed:in:logJoint:)`, throwing what that one traps with.
public func evidenceLowerBound<Q: Distribution>(
  validating q: Q, samples: Int, seed: Int, in unit: InformationUnit = .nats, logJoint: (Q.Outcome) -> Double
) throws(ValidationError) -> MonteCarloEstimate {
  try averageOfDraws(from: q, samples, seed, unit) { outcome in logJoint(outcome) - q.logDensity(outcome) }
}

/// H(P) = −Σ p·ln p, with 0·ln 0 = 0. Between 0 and the logarithm of the number of outcomes.
public func entropy(_ p: Categorical, in unit: InformationUnit = .nats) -> Double {
  unit.amount(ofNats: crossEntropyNats(p, p))
}

/// What each outcome adds to H(P): −p·ln p.
public func entropyContributions(_ p: Categorical, in unit: InformationUnit = .nats) -> Vector {
  crossEntropyContributions(p, p, in: unit)
}

/// H(P, Q) = −Σ p·ln q, with 0·ln q = 0: what coding P with Q's code costs on average. +∞ where an
/// outcome of P is impossible under Q. Different numbers of outcomes trap.
public func crossEntropy(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try crossEntropy(validating: p, q, in: unit))
}

/// As `crossEntropy(_:_:in:)`, throwing what that one traps with.
public func crossEntropy(validating p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  try requireSameLength(p.count, q.count)
  return unit.amount(ofNats: crossEntropyNats(p, q))
}

/// What each outcome adds to H(P, Q): −p·ln q. Different numbers of outcomes trap.
public func crossEntropyContributions(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Vector {
  orTrap(try crossEntropyContributions(validating: p, q, in: unit))
}

/// As `crossEntropyContributions(_:_:in:)`, throwing what that one traps with.
public func crossEntropyContributions(
  validating p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) throws(ValidationError) -> Vector {
  try requireSameLength(p.count, q.count)
  return Vector(
    copying: zip(p.probabilities, q.logProbabilities).map { p, logQ in
      unit.amount(ofNats: p == 0 ? 0 : -p * logQ)
    })
}

/// −ln p of one outcome: how much it says that it happened; +∞ where it is impossible. An outcome outside
/// traps.
public func surprisal(of outcome: Int, under p: Categorical, in unit: InformationUnit = .nats) -> Double {
  orTrap(try surprisal(validating: outcome, under: p, in: unit))
}

/// As `surprisal(of:under:in:)`, throwing what that one traps with.
public func surprisal(validating outcome: Int, under p: Categorical, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  try requireCount(outcome, "the outcome", in: 0...(p.count - 1))
  return unit.amount(ofNats: -p.logProbabilities[outcome])
}

/// H(P) = −Σ p·ln p of the probabilities of a distribution tabulated on points; the differential
/// entropy is about H(P) + ln of their spacing.
public func entropy(_ p: Tabulated, in unit: InformationUnit = .nats) -> Double {
  entropy(p.categorical, in: unit)
}

/// e to the entropy in nats: the number of equally likely outcomes that would be as uncertain.
public func perplexity(_ p: Categorical) -> Double { exp(entropy(p)) }

/// e to the cross-entropy in nats: the perplexity of a model Q on data from P. Different numbers of outcomes
/// trap.
public func perplexity(of q: Categorical, on p: Categorical) -> Double {
  orTrap(try perplexity(validating: q, on: p))
}

/// As `perplexity(of:on:)`, throwing what that one traps with.
public func perplexity(validating q: Categorical, on p: Categorical) throws(ValidationError) -> Double {
  exp(try crossEntropy(validating: p, q))
}

private func crossEntropyNats(_ p: Categorical, _ q: Categorical) -> Double {
  let sum =
    q.isExact
    ? plainCodeLength(p.probabilities, q.probabilities)
    : codeLength(p.probabilities, logs: q.logProbabilities)
  return -sum + 0
}

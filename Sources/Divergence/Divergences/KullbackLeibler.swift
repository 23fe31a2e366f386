/// D(P ∥ Q) = Σ p·ln(p/q), the divergence of P from Q: what is wasted on average when P is coded with
/// Q's code. At least 0, and 0 only where P = Q.
///
/// With 0·ln 0 = 0; +∞ where p > 0 meets q = 0. Computed as Σ (p·ln(p/q) − p + q), whose terms are never
/// negative (Csiszár), so that nothing cancels where P and Q are close. Different numbers of outcomes trap.
public func klDivergence(
  of p: Categorical, from q: Categorical, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try klDivergence(validating: p, from: q, in: unit))
}

/// As `klDivergence(of:from:in:)`, throwing what that one traps with.
public func klDivergence(validating p: Categorical, from q: Categorical, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  unit.amount(ofNats: klNats(try PairedOutcomes(p, q)))
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl(_ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

/// What each outcome adds to D(P ∥ Q): p·ln(p/q), which may be negative; the sum is the divergence.
public func klContributions(
  of p: Categorical, from q: Categorical, in unit: InformationUnit = .nats
) -> Vector {
  orTrap(try klContributions(validating: p, from: q, in: unit))
}

/// As `klContributions(of:from:in:)`, throwing what that one traps with.
public func klContributions(validating p: Categorical, from q: Categorical, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Vector
{
  let pair = try PairedOutcomes(p, q)
  return pair.map { unit.amount(ofNats: $0.contribution) }
}

/// D(P ∥ Q) + D(Q ∥ P) = Σ (p − q)·ln(p/q), the symmetric sum (Jeffreys 1946); +∞ where one distribution
/// has an outcome that the other has not. Different numbers of outcomes trap.
public func jeffreysDivergence(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try jeffreysDivergence(validating: p, q, in: unit))
}

/// As `jeffreysDivergence(_:_:in:)`, throwing what that one traps with.
public func jeffreysDivergence(validating p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  let pair = try PairedOutcomes(p, q)
  return unit.amount(ofNats: pair.sum { $0.difference == 0 ? 0 : $0.difference * $0.logRatio })
}

/// Σ (p·ln(p/q) − p + q) in nats, of any two measures.
func klNats(_ pair: PairedOutcomes) -> Double {
  pair.isPlain ? plainDivergence(pair.p, pair.q) : pair.sum { $0.divergenceTerm }
}

/// Pearson's χ² of P from Q, Σ (p − q)²/q; +∞ where p > 0 meets q = 0. It has no unit, and twice the divergence
/// of close distributions is near it. Different numbers of outcomes trap.
public func chiSquaredDivergence(of p: Categorical, from q: Categorical) -> Double {
  orTrap(try chiSquaredDivergence(validating: p, from: q))
}

/// As `chiSquaredDivergence(of:from:)`, throwing what that one traps with.
public func chiSquaredDivergence(validating p: Categorical, from q: Categorical) throws(ValidationError)
  -> Double
{
  chiSquare(try PairedOutcomes(p, q))
}

/// Neyman's χ² of P from Q, Σ (p − q)²/p: Pearson's with the two exchanged. +∞ where q > 0
/// meets p = 0.
public func neymanDivergence(of p: Categorical, from q: Categorical) -> Double {
  orTrap(try neymanDivergence(validating: p, from: q))
}

/// As `neymanDivergence(of:from:)`, throwing what that one traps with.
public func neymanDivergence(validating p: Categorical, from q: Categorical) throws(ValidationError) -> Double
{
  try chiSquaredDivergence(validating: q, from: p)
}

func chiSquare(_ pair: PairedOutcomes) -> Double {
  pair.sum { $0.difference == 0 ? 0 : $0.difference / $0.q * $0.difference }
}

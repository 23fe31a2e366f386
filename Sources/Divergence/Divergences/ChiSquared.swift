/// Pearson's χ² of P from Q, Σ (p − q)²/q; +∞ where p > 0 meets q = 0. It has no unit, and twice the divergence
/// of close distributions is near it. Different numbers of outcomes trap.
public func chiSquaredDivergence(of p: Categorical, from q: Categorical) -> Double {
  chiSquare(orTrap { () throws(ValidationError) in try PairedOutcomes(p, q) })
}

/// Neyman's χ² of P from Q, Σ (p − q)²/p: Pearson's with the two exchanged.
public func neymanDivergence(of p: Categorical, from q: Categorical) -> Double {
  chiSquaredDivergence(of: q, from: p)
}

func chiSquare(_ pair: PairedOutcomes) -> Double {
  pair.sum { $0.difference == 0 ? 0 : $0.difference / $0.q * $0.difference }
}

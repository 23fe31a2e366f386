/// The squared Hellinger distance ½·Σ (√p − √q)² = 1 − Σ √(p·q), between 0 and 1. Different numbers of
/// outcomes trap.
///
/// Computed as ½·Σ (p − q)²/(√p + √q)². It has no unit.
public func squaredHellingerDistance(_ p: Categorical, _ q: Categorical) -> Double {
  hellingerSquare(orTrap { () throws(ValidationError) in try PairedOutcomes(p, q) })
}

/// The Hellinger distance, a metric between 0 and 1: √(1 − Σ √(p·q)).
public func hellingerDistance(_ p: Categorical, _ q: Categorical) -> Double {
  squaredHellingerDistance(p, q).squareRoot()
}

/// The Bhattacharyya coefficient Σ √(p·q), how much two distributions overlap, between 0 and 1. Different
/// numbers of outcomes trap.
public func bhattacharyyaCoefficient(_ p: Categorical, _ q: Categorical) -> Double {
  let pair = orTrap { () throws(ValidationError) in try PairedOutcomes(p, q) }
  return pair.sum { ($0.p * $0.q).squareRoot() }
}

/// The Bhattacharyya distance −ln Σ √(p·q) (1943): half the Rényi divergence of order ½, +∞ where the two have
/// no outcome in common. Not a metric. Different numbers of outcomes trap.
///
/// Computed from the squared Hellinger distance H², as −ln(1 − H²), while that is below ½.
public func bhattacharyyaDistance(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Double {
  0.5 * renyiDivergence(of: p, from: q, order: 0.5, in: unit)
}

func hellingerSquare(_ pair: PairedOutcomes) -> Double {
  0.5
    * pair.sum { outcome in
      let roots = outcome.p.squareRoot() + outcome.q.squareRoot()
      let difference = outcome.difference / roots
      return roots == 0 ? 0 : difference * difference
    }
}

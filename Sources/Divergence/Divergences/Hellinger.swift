/// The squared Hellinger distance ½·Σ (√p − √q)² = 1 − Σ √(p·q), between 0 and 1. Different numbers of
/// outcomes trap.
///
/// Computed as ½·Σ (p − q)²/(√p + √q)². It has no unit.
public func squaredHellingerDistance(_ p: Categorical, _ q: Categorical) -> Double {
  orTrap(try squaredHellingerDistance(validating: p, q))
}

/// As `squaredHellingerDistance(_:_:)`, throwing what that one traps with.
public func squaredHellingerDistance(validating p: Categorical, _ q: Categorical) throws(ValidationError)
  -> Double
{
  hellingerSquare(try PairedOutcomes(p, q))
}

/// The Hellinger distance, a metric between 0 and 1: √(1 − Σ √(p·q)).
public func hellingerDistance(_ p: Categorical, _ q: Categorical) -> Double {
  orTrap(try hellingerDistance(validating: p, q))
}

/// As `hellingerDistance(_:_:)`, throwing what that one traps with.
public func hellingerDistance(validating p: Categorical, _ q: Categorical) throws(ValidationError) -> Double {
  try squaredHellingerDistance(validating: p, q).squareRoot()
}

/// The Bhattacharyya coefficient Σ √(p·q), how much two distributions overlap, between 0 and 1. Different
/// numbers of outcomes trap.
public func bhattacharyyaCoefficient(_ p: Categorical, _ q: Categorical) -> Double {
  orTrap(try bhattacharyyaCoefficient(validating: p, q))
}

/// As `bhattacharyyaCoefficient(_:_:)`, throwing what that one traps with.
public func bhattacharyyaCoefficient(validating p: Categorical, _ q: Categorical) throws(ValidationError)
  -> Double
{
  let pair = try PairedOutcomes(p, q)
  return pair.sum { ($0.p * $0.q).squareRoot() }
}

/// The Bhattacharyya distance −ln Σ √(p·q) (1943): half the Rényi divergence of order ½, +∞ where the two have
/// no outcome in common. Not a metric. Different numbers of outcomes trap.
///
/// Computed from the squared Hellinger distance H², as −ln(1 − H²), while that is below ½.
public func bhattacharyyaDistance(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try bhattacharyyaDistance(validating: p, q, in: unit))
}

/// As `bhattacharyyaDistance(_:_:in:)`, throwing what that one traps with.
public func bhattacharyyaDistance(
  validating p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try 0.5 * renyiDivergence(validating: p, from: q, order: 0.5, in: unit)
}

func hellingerSquare(_ pair: PairedOutcomes) -> Double {
  0.5
    * pair.sum { outcome in
      let roots = outcome.p.squareRoot() + outcome.q.squareRoot()
      let difference = outcome.difference / roots
      return roots == 0 ? 0 : difference * difference
    }
}

/// D(P ∥ Q) = Σ p·ln(p/q), the divergence of P from Q: what is wasted on average when P is coded with
/// Q's code. At least 0, and 0 only where P = Q.
///
/// With 0·ln 0 = 0; +∞ where p > 0 meets q = 0. Computed as Σ (p·ln(p/q) − p + q), whose terms are never
/// negative (Csiszár), so that nothing cancels where P and Q are close. Different numbers of outcomes trap.
public func klDivergence(
  of p: Categorical, from q: Categorical, in unit: InformationUnit = .nats
) -> Double {
  orTrap { () throws(ValidationError) in try requireSameLength(p.count, q.count) }
  return unit.amount(ofNats: klNats(p.probabilities, q.probabilities))
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl(_ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

/// What each outcome adds to D(P ∥ Q): p·ln(p/q), which may be negative; the sum is the divergence.
public func klContributions(
  of p: Categorical, from q: Categorical, in unit: InformationUnit = .nats
) -> Vector {
  orTrap { () throws(ValidationError) in try requireSameLength(p.count, q.count) }
  return Vector(
    adopting: zip(p.probabilities.elements, q.probabilities.elements).map { p, q in
      unit.amount(ofNats: contribution(p, q))
    })
}

private func contribution(_ p: Double, _ q: Double) -> Double {
  if p == 0 { return 0 }
  return q == 0 ? .infinity : p * logRatio(p, q)
}

private func klNats(_ p: Vector, _ q: Vector) -> Double {
  var sum = CompensatedSum()
  for (p, q) in zip(p.elements, q.elements) {
    if p == 0 {
      sum.add(q)
    } else if q == 0 {
      return .infinity
    } else if p <= 2 * q, q <= 2 * p {
      sum.add(nearDivergenceTerm(p, q))
    } else {
      sum.add(p * logRatio(p, q))
      sum.add(-p)
      sum.add(q)
    }
  }
  return sum.value
}

/// D(P ∥ Q) of two distributions over integers: in closed form where there is one, else by summation over the bulk of
/// both. +∞ where P has mass that Q has not; NaN where the bulk is too large to be summed over.
public func klDivergence<P: DiscreteDistribution, Q: DiscreteDistribution>(
  of p: P, from q: Q, in unit: InformationUnit = .nats
) -> Double {
  if let p = p.family, let q = q.family, let nats = closedDivergence(of: p.simplified, from: q.simplified) {
    return unit.amount(ofNats: nats)
  }
  return unit.amount(ofNats: summedDivergence(p, q))
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl<P: DiscreteDistribution, Q: DiscreteDistribution>(
  _ p: P, _ q: Q, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

/// Σ (p·ln(p/q) − p + q) over the bulk of P, and what Q has outside it.
private func summedDivergence<P: DiscreteDistribution, Q: DiscreteDistribution>(_ p: P, _ q: Q) -> Double {
  guard let range = p.summableBulk else { return .nan }
  var sum = CompensatedSum()
  for outcome in range {
    let logP = p.logProbability(of: outcome), logQ = q.logProbability(of: outcome)
    if logP == -.infinity {
      sum.add(exp(logQ))
    } else if logQ == -.infinity {
      return .infinity
    } else {
      addDivergenceTerm(exp(logP), exp(logQ), logRatio: logP - logQ, to: &sum)
    }
  }
  if p.support.upperBound > q.support.upperBound, p.survival(q.support.upperBound) > 0 { return .infinity }
  if range.lowerBound > q.support.lowerBound { sum.add(q.cumulative(range.lowerBound - 1)) }
  if range.upperBound < q.support.upperBound { sum.add(q.survival(range.upperBound)) }
  return sum.value
}

/// D(P ∥ Q) in nats of two of the library's discrete distributions, where it has a closed form.
private func closedDivergence(of p: DiscreteFamily, from q: DiscreteFamily) -> Double? {
  switch (p, q) {
  case (.bernoulli(let p), .bernoulli(let q)): return bernoulliDivergence(p.probability, q.probability)
  case (.binomial(let p), .binomial(let q)):
    guard p.trials == q.trials else { return nil }
    return Double(p.trials) * bernoulliDivergence(p.probability, q.probability)
  case (.geometric(let p), .geometric(let q)):
    return bernoulliDivergence(p.probability, q.probability) / p.probability
  case (.poisson(let p), .poisson(let q)): return deviance(p.rate, q.rate)
  case (.negativeBinomial(let p), .negativeBinomial(let q)):
    guard p.successes == q.successes else { return nil }
    return p.successes / p.probability * bernoulliDivergence(p.probability, q.probability)
  default: return nil
  }
}

/// Of success and failure together; their probabilities differ by as much, exactly.
private func bernoulliDivergence(_ p: Double, _ q: Double) -> Double {
  let difference = p - q
  let success = Outcome(p: p, q: q, difference: difference)
  let failure = Outcome(p: 1 - p, q: 1 - q, difference: -difference)
  return success.divergenceTerm + failure.divergenceTerm
}

/// H(P) = −Σ p·ln p, with 0·ln 0 = 0. Between 0 and the logarithm of the number of outcomes.
public func entropy(_ p: Categorical, in unit: InformationUnit = .nats) -> Double {
  unit.amount(ofNats: crossEntropyNats(p.probabilities, p.probabilities))
}

/// H(P, Q) = −Σ p·ln q, with 0·ln q = 0: what coding P with Q's code costs on average. +∞ where an
/// outcome of P is impossible under Q. Different numbers of outcomes trap.
public func crossEntropy(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Double {
  orTrap { () throws(ValidationError) in try requireSameLength(p.count, q.count) }
  return unit.amount(ofNats: crossEntropyNats(p.probabilities, q.probabilities))
}

/// H(P) of a distribution tabulated on points.
public func entropy(_ p: Tabulated, in unit: InformationUnit = .nats) -> Double {
  entropy(p.categorical, in: unit)
}

/// The differential entropy of a normal, ln σ + (1 + ln 2π)/2; it may be negative.
public func entropy(_ p: Normal, in unit: InformationUnit = .nats) -> Double {
  unit.amount(ofNats: log(p.standardDeviation) + (logOfRootTwoPi + 0.5))
}

/// e to the entropy in nats: the number of equally likely outcomes that would be as uncertain.
public func perplexity(_ p: Categorical) -> Double { exp(entropy(p)) }

private func crossEntropyNats(_ p: Vector, _ q: Vector) -> Double {
  -p.elements.withUnsafeBufferPointer { p in
    q.elements.withUnsafeBufferPointer { q in
      compensatedSum(
        count: p.count, quad: { codeLength(four(p, $0), four(q, $0)) },
        single: { codeLength(p[$0], q[$0]) })
    }
  } + 0
}

/// p·ln q, and 0 where p is 0.
@inline(__always)
private func codeLength<L: Lanes>(_ p: L, _ q: L) -> L {
  let smallest = L(repeating: Double.leastNonzeroMagnitude)
  return L.select(L(repeating: 0), p * logarithmKernel(q), where: p, isBelow: smallest)
}

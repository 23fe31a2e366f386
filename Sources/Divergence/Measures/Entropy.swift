internal import CElementary

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
  orTrap { () throws(ValidationError) in try requireSameLength(p.count, q.count) }
  return unit.amount(ofNats: crossEntropyNats(p, q))
}

/// What each outcome adds to H(P, Q): −p·ln q. Different numbers of outcomes trap.
public func crossEntropyContributions(
  _ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats
) -> Vector {
  orTrap { () throws(ValidationError) in try requireSameLength(p.count, q.count) }
  return Vector(
    adopting: zip(p.probabilities.elements, q.logProbabilities.elements).map { p, logQ in
      unit.amount(ofNats: p == 0 ? 0 : -p * logQ)
    })
}

/// −ln p of one outcome: how much it says that it happened; +∞ where it is impossible. An outcome outside
/// traps.
public func surprisal(of outcome: Int, under p: Categorical, in unit: InformationUnit = .nats) -> Double {
  unit.amount(ofNats: -p.logProbabilities[outcome])
}

/// H(P) of a distribution tabulated on points.
public func entropy(_ p: Tabulated, in unit: InformationUnit = .nats) -> Double {
  entropy(p.categorical, in: unit)
}

/// e to the entropy in nats: the number of equally likely outcomes that would be as uncertain.
public func perplexity(_ p: Categorical) -> Double { exp(entropy(p)) }

/// e to the cross-entropy in nats: the perplexity of a model Q on data from P. Different numbers of outcomes
/// trap.
public func perplexity(of q: Categorical, on p: Categorical) -> Double { exp(crossEntropy(p, q)) }

private func crossEntropyNats(_ p: Categorical, _ q: Categorical) -> Double {
  let isPlain = q.isExact
  let second = isPlain ? q.probabilities : q.logProbabilities
  return -p.probabilities.elements.withUnsafeBufferPointer { p in
    second.elements.withUnsafeBufferPointer { q in
      isPlain
        ? compensatedSum(
          count: p.count, quad: { codeLength(four(p, $0), logarithmKernel(four(q, $0))) },
          single: { codeLength(p[$0], log(q[$0])) }, front: { codeLengthsFromFront(p, q, &$0) })
        : compensatedSum(
          count: p.count, quad: { codeLength(four(p, $0), four(q, $0)) },
          single: { codeLength(p[$0], q[$0]) })
    }
  } + 0
}

/// As many terms as fill blocks whose logarithms are taken by the widest instructions; the terms go to the lanes
/// that they would go to one by one.
private func codeLengthsFromFront(
  _ p: UnsafeBufferPointer<Double>, _ q: UnsafeBufferPointer<Double>, _ lanes: inout CompensatedLanes
) -> Int {
  let size = 1024, blocks = p.count / size
  guard blocks > 0 else { return 0 }
  var high = SIMD4(lanes.high.0, lanes.high.1, lanes.high.2, lanes.high.3)
  var low = SIMD4(lanes.low.0, lanes.low.1, lanes.low.2, lanes.low.3)
  withUnsafeTemporaryAllocation(of: Double.self, capacity: size) { logs in
    for block in 0..<blocks {
      let start = block * size
      writeLogarithms(of: UnsafeBufferPointer(rebasing: q[start..<(start + size)]), to: logs)
      let known = UnsafeBufferPointer(logs)
      var i = 0
      while i < size {
        addExactly(codeLength(four(p, start + i), four(known, i)), &high, &low)
        i += 4
      }
    }
  }
  lanes.high = (high[0], high[1], high[2], high[3])
  lanes.low = (low[0], low[1], low[2], low[3])
  return blocks * size
}

/// p·ln q, and 0 where p is 0.
@inline(__always)
private func codeLength<L: Lanes>(_ p: L, _ logQ: L) -> L {
  let smallest = L(repeating: Double.leastNonzeroMagnitude)
  return L.select(L(repeating: 0), p * logQ, where: p, isBelow: smallest)
}

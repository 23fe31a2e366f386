internal import CElementary

/// D(P ∥ Q) of two distributions tabulated on the same points, from their log-probabilities: no
/// logarithm and no exponential is taken. Different points trap.
///
/// It is Σ p·ln(p/q) over the points. Where Q has left out mass, its code is dearer there by that much;
/// a P that has left out mass is averaged over what it has on the grid.
public func klDivergence(
  of p: Tabulated, from q: Tabulated, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try klDivergence(validating: p, from: q, in: unit))
}

/// As `klDivergence(of:from:in:)`, throwing what that one traps with.
public func klDivergence(validating p: Tabulated, from q: Tabulated, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  try requireSamePoints(p, q)
  let direct = averageLogRatio(p, q)
  // Infinities, and sums in which much may have cancelled, are left to the careful form.
  let isSafe = direct.isFinite && direct > 0.1
  return unit.amount(ofNats: isSafe ? direct : generalizedDivergence(p, q))
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl(_ p: Tabulated, _ q: Tabulated, in unit: InformationUnit = .nats) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

/// Σ p·(ln p − ln q), the normalizers taken out of the sum.
private func averageLogRatio(_ p: Tabulated, _ q: Tabulated) -> Double {
  let (pShift, qShift) = (p.mass.shift, q.mass.shift), count = p.mass.weights.count
  let sum = p.mass.weights.withUnsafeBufferPointer { w in
    p.mass.logWeights.withUnsafeBufferPointer { a in
      q.mass.logWeights.withUnsafeBufferPointer { b in
        compensatedSum(
          count: count, quad: { four(w, $0) * ((four(a, $0) - pShift) - (four(b, $0) - qShift)) },
          single: { w[$0] * ((a[$0] - pShift) - (b[$0] - qShift)) },
          wide: { i, sum in
            guard let w = w.baseAddress, let a = a.baseAddress, let b = b.baseAddress else { return 0 }
            return weightedDifferencesFromFront(
              widestLanes(), w + i, a + i, pShift, b + i, qShift, count - i, &sum)
          })
      }
    }
  }
  return sum / p.normalizer + (q.logNormalizer - p.logNormalizer) * p.total
}

/// Σ (p·ln(p/q) − p + q), term by term from the log-weights, and the difference of the two totals.
private func generalizedDivergence(_ p: Tabulated, _ q: Tabulated) -> Double {
  let shift = q.logNormalizer - p.logNormalizer
  var sum = CompensatedSum()
  for i in p.mass.weights.indices {
    let probability = p.mass.weights[i] / p.normalizer
    let other = q.mass.weights[i] / q.normalizer
    guard probability > 0 else {
      sum.add(other)
      continue
    }
    let ratio = (p.mass.logWeights[i] - p.mass.shift) - (q.mass.logWeights[i] - q.mass.shift) + shift
    if ratio == .infinity { return .infinity }
    addDivergenceTerm(probability, other, logRatio: ratio, to: &sum)
  }
  return sum.value + (p.total - q.total)
}

/// Adds p·L − p + q with L = ln(p/q): as p·(e^−L − 1 + L) where L is small and the terms would cancel.
func addDivergenceTerm(_ p: Double, _ q: Double, logRatio: Double, to sum: inout CompensatedSum) {
  if abs(logRatio) < 0.3465 {
    sum.add(p * exponentialRest(-logRatio))
  } else {
    sum.add(p * logRatio)
    sum.add(-p)
    sum.add(q)
  }
}

/// The Rényi divergence of order α, ln(Σ pᵅ·q¹⁻ᵅ)/(α − 1), for every α from 0 to ∞ (van Erven & Harremoës 2014):
/// −ln Q(p > 0) for 0, D(P ∥ Q) for 1, ln max p/q for ∞. It grows with α. A negative or NaN order, or different
/// numbers of outcomes, trap.
///
/// +∞ where no outcome is common to both, and for α ≥ 1 where p > 0 meets q = 0.
public func renyiDivergence(
  of p: Categorical, from q: Categorical, order: Double, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try renyiDivergence(validating: p, from: q, order: order, in: unit))
}

/// As `renyiDivergence(of:from:order:in:)`, throwing what that one traps with.
public func renyiDivergence(
  validating p: Categorical, from q: Categorical, order: Double, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try requireOrder(order)
  let pair = try PairedOutcomes(p, q)
  return unit.amount(ofNats: renyiNats(pair, order))
}

/// The Tsallis divergence of order α, (Σ pᵅ·q¹⁻ᵅ − 1)/(α − 1) = S, the Rényi divergence with the logarithm
/// straightened out: Q(p = 0) for 0, D(P ∥ Q) in nats for 1. For α = ∞ it is 0 if P = Q, else +∞.
/// A negative or NaN order, or different numbers of outcomes, trap.
public func tsallisDivergence(of p: Categorical, from q: Categorical, order: Double) -> Double {
  orTrap(try tsallisDivergence(validating: p, from: q, order: order))
}

/// As `tsallisDivergence(of:from:order:)`, throwing what that one traps with.
public func tsallisDivergence(validating p: Categorical, from q: Categorical, order: Double)
  throws(ValidationError) -> Double
{
  try requireOrder(order)
  let pair = try PairedOutcomes(p, q)
  return tsallis(pair, order)
}

/// Amari's α-divergence 4/(1 − α²)·(1 − Σ p^((1−α)/2)·q^((1+α)/2)), for any finite α: D(P ∥ Q) for −1, D(Q ∥ P)
/// for 1, in nats; 4·H² of Hellinger for 0. Different numbers of outcomes trap, and so does an α that is not
/// finite.
public func alphaDivergence(of p: Categorical, from q: Categorical, alpha: Double) -> Double {
  orTrap(try alphaDivergence(validating: p, from: q, alpha: alpha))
}

/// As `alphaDivergence(of:from:alpha:)`, throwing what that one traps with.
public func alphaDivergence(validating p: Categorical, from q: Categorical, alpha: Double)
  throws(ValidationError) -> Double
{
  try requireFinite(alpha, "alpha")
  let pair = try PairedOutcomes(p, q)
  // With t = (1 − α)/2 it is (1 − Σ pᵗ·q¹⁻ᵗ)/(t·(1 − t)): the Tsallis divergence of order t over t.
  let order = (1 - alpha) / 2
  if order < 0.5 { return tsallis(pair.swapped, (1 + alpha) / 2) / ((1 + alpha) / 2) }
  return tsallis(pair, order) / order
}

/// Refuses an order that is negative or NaN.
package func requireOrder(_ order: Double) throws(ValidationError) {
  try requireValue(order, "the order", in: 0...Double.infinity)
}

func renyiNats(_ pair: PairedOutcomes, _ order: Double) -> Double {
  switch order {
  case 0: return minusLogOfSupport(pair)
  case 1: return klNats(pair)
  case .infinity: return largestLogRatio(pair)
  // The sum would cancel for small orders: D_α(P ∥ Q) = α/(1 − α)·D_{1−α}(Q ∥ P).
  case ..<0.5: return order / (1 - order) * renyiNats(pair.swapped, 1 - order)
  default:
    let argument = (order - 1) * tsallis(pair, order)
    return (abs(argument) < 0.5 ? log1p(argument) : logPowerSum(pair, order)) / (order - 1)
  }
}

/// S = (Σ pᵅ·q¹⁻ᵅ − 1)/(α − 1) = Σ [q·φ(u) + p·L·((eˣ − 1)/x − 1)] with L = ln(p/q) and x = (α − 1)·L.
func tsallis(_ pair: PairedOutcomes, _ order: Double) -> Double {
  switch order {
  case 0: pair.sum { $0.isImpossible ? $0.q : 0 }
  case 0.5: 2 * hellingerSquare(pair)
  case 1: klNats(pair)
  case 2: chiSquare(pair)
  case .infinity: largestLogRatio(pair) > 0 ? .infinity : 0
  case ..<0.5: order / (1 - order) * tsallis(pair.swapped, 1 - order)
  default: powerExcess(pair, order)
  }
}

private func powerExcess(_ pair: PairedOutcomes, _ order: Double) -> Double {
  let terms = pair.map { powerTerm($0, order) }
  guard terms.contains(where: { $0.isNaN }) else { return terms.sum() }
  // A large exponent wants its logarithms in twice the precision: their rounding is the power's relative error.
  var sum = CompensatedSum()
  for (index, logs) in pair.preciseLogs().enumerated() {
    guard terms[index].isNaN else {
      sum.add(terms[index])
      continue
    }
    let outcome = pair[index]
    let power = preciseExponential(logs.p + (logs.p - logs.q) * (order - 1))
    sum.add((power - outcome.p) / (order - 1))
    sum.add(-outcome.difference)
  }
  return sum.value
}

/// (pᵅ·q¹⁻ᵅ − p)/(α − 1) − p + q, for an α above ½; NaN where the exponent is too large to be taken from
/// logarithms that are doubles.
private func powerTerm(_ outcome: Outcome, _ order: Double) -> Double {
  let p = outcome.p, ratio = outcome.logRatio
  if outcome.isImpossible { return outcome.q }
  if ratio == .infinity { return order > 1 ? .infinity : p / (1 - order) - outcome.difference }
  let x = (order - 1) * ratio
  if outcome.isNear, abs(x) < 0.34657 {
    return outcome.divergenceTerm + (x == 0 ? 0 : p * ratio * exponentialRest(x) / x)
  }
  guard abs(x) < 2, p > 0 else { return .nan }
  return p * expm1(x) / (order - 1) - outcome.difference
}

/// ln Σ pᵅ·q¹⁻ᵅ, by log-sum-exp: −∞ where every product is 0. Logarithms that nearly cancel are taken in
/// twice the precision.
private func logPowerSum(_ pair: PairedOutcomes, _ order: Double) -> Double {
  logSumExp(
    Vector(
      copying: pair.preciseLogs().map { logs in
        if !logs.p.high.isFinite || !logs.q.high.isFinite {
          return logs.p.high == -.infinity || order < 1 ? -.infinity : .infinity
        }
        return (logs.p + (logs.p - logs.q) * (order - 1)).value
      }))
}

/// −ln Q(p > 0), from whichever of the two parts of Q is the smaller.
private func minusLogOfSupport(_ pair: PairedOutcomes) -> Double {
  let outside = tsallis(pair, 0)
  return outside < 0.5 ? -log1p(-outside) : -log(pair.sum { $0.isImpossible ? 0 : $0.q })
}

private func largestLogRatio(_ pair: PairedOutcomes) -> Double {
  var largest = 0.0
  for index in 0..<pair.count where !pair[index].isImpossible {
    largest = max(largest, pair[index].logRatio)
  }
  return largest
}

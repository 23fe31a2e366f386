/// The Rényi entropy of order α, ln(Σ pᵅ)/(1 − α), for every α from 0 to ∞ (1961): the logarithm of the number of
/// possible outcomes for 0, H(P) for 1, −ln max p for ∞. It falls with α. A negative or NaN order traps.
public func renyiEntropy(
  _ p: Categorical, order: Double, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try renyiEntropy(validating: p, order: order, in: unit))
}

/// As `renyiEntropy(_:order:in:)`, throwing what that one traps with.
public func renyiEntropy(validating p: Categorical, order: Double, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  try requireOrder(order)
  return unit.amount(ofNats: renyiNats(p, order))
}

/// The Tsallis entropy of order α, (1 − Σ pᵅ)/(α − 1) (Havrda & Charvát 1967; Tsallis 1988): the number of possible
/// outcomes less 1 for 0, H(P) in nats for 1, the Gini–Simpson index for 2, 0 for ∞. A negative or NaN order
/// traps.
public func tsallisEntropy(_ p: Categorical, order: Double) -> Double {
  orTrap(try tsallisEntropy(validating: p, order: order))
}

/// As `tsallisEntropy(_:order:)`, throwing what that one traps with.
public func tsallisEntropy(validating p: Categorical, order: Double) throws(ValidationError) -> Double {
  try requireOrder(order)
  switch order {
  case 0: return Double(supportSize(p)) - 1
  case 1: return entropy(p)
  case .infinity: return 0
  // 0 − x, so that what is certain has 0 and not −0.
  default: return 0 - powerExcess(p, order) / (order - 1)
  }
}

private func renyiNats(_ p: Categorical, _ order: Double) -> Double {
  switch order {
  case 0: return log(Double(supportSize(p)))
  case 1: return entropy(p)
  case .infinity: return 0 - p.logProbabilities.max()
  default:
    let excess = powerExcess(p, order)
    let logarithm = excess > -0.5 ? log1p(excess) : logSumExp(p.logProbabilities * order)
    return 0 - logarithm / (order - 1)
  }
}

/// Σ pᵅ − 1 as Σ p·(e^((α − 1)·ln p) − 1), all of whose terms have one sign. Where the exponent is large, the
/// logarithm is taken in twice the precision: its rounding is the power's relative error.
private func powerExcess(_ p: Categorical, _ order: Double) -> Double {
  let logs = p.logProbabilities
  let needsMore = logs.contains { abs((order - 1) * $0) > 2 && $0 > -.infinity }
  let preciseLogs = needsMore ? p.preciseLogProbabilities() : []
  var sum = CompensatedSum()
  for (outcome, logarithm) in logs.enumerated() where logarithm > -.infinity {
    let probability = p.probabilities[outcome], x = (order - 1) * logarithm
    if abs(x) < 2 {
      sum.add(probability * expm1(x))
    } else {
      sum.add(preciseExponential(preciseLogs[outcome] * order))
      sum.add(-probability)
    }
  }
  return sum.value
}

/// How many outcomes are possible at all.
private func supportSize(_ p: Categorical) -> Int {
  p.logProbabilities.count { $0 > -.infinity }
}

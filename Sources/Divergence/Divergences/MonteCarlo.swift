/// An average over random draws, with how far chance may have moved it.
public struct MonteCarloEstimate: Equatable, Sendable {
  /// The average over the draws.
  public let value: Double
  /// The standard deviation of the draws over the root of their number. It is itself an estimate, and too small
  /// where rare draws count much.
  public let standardError: Double
  /// The number of draws.
  public let samples: Int
  /// The seed of the generator: the same seed gives the same estimate.
  public let seed: Int
  /// The unit of the value and its error.
  public let unit: InformationUnit

  /// The mean of values in nats, with its standard error.
  init(nats values: [Double], seed: Int, unit: InformationUnit) {
    let vector = Vector(copying: values)
    let mean = vector.mean()
    value = unit.amount(ofNats: mean)
    // An infinite draw settles the value, whatever the others are.
    standardError = mean == .infinity ? 0 : unit.amount(ofNats: vector.standardErrorOfMean)
    samples = values.count
    self.seed = seed
    self.unit = unit
  }

  /// The interval that holds the true value with about this probability, by the normal approximation. A
  /// probability that is not between 0 and 1 traps.
  public func interval(confidence: Double = 0.95) -> ConfidenceInterval {
    orTrap(try interval(validating: confidence))
  }

  /// As `interval(confidence:)`, throwing what that one traps with.
  public func interval(validating confidence: Double) throws(ValidationError) -> ConfidenceInterval {
    try normalInterval(around: value, standardError: standardError, confidence: confidence)
  }
}

extension MonteCarloEstimate: CustomStringConvertible {
  public var description: String { "\(value) ± \(standardError) \(unit) (\(samples) samples, seed \(seed))" }
}

/// D(P ∥ Q) as an average over draws from P, for any two distributions of the same kind, multivariate ones and
/// mixtures included. Fewer than 2 samples trap.
///
/// It averages q/p − 1 − ln(q/p), never negative and of less variance than ln(p/q) itself (Schulman 2020), but only
/// where the draws bear out that q/p − 1 has the average 0, within two standard errors. They do not where Q has mass
/// that P has not, or tails that P hardly ever reaches; there it averages ln(p/q). +∞ where a draw is impossible
/// under Q.
public func monteCarloDivergence<P: Distribution, Q: Distribution>(
  of p: P, from q: Q, samples: Int, seed: Int, in unit: InformationUnit = .nats
) -> MonteCarloEstimate where P.Outcome == Q.Outcome {
  orTrap(try monteCarloDivergence(validating: p, from: q, samples: samples, seed: seed, in: unit))
}

/// As `monteCarloDivergence(of:from:samples:seed:in:)`, throwing what that one traps with.
public func monteCarloDivergence<P: Distribution, Q: Distribution>(
  validating p: P, from q: Q, samples: Int, seed: Int, in unit: InformationUnit = .nats
) throws(ValidationError) -> MonteCarloEstimate where P.Outcome == Q.Outcome {
  let logRatios = try draws(from: p, samples, seed) { q.logDensity($0) - p.logDensity($0) }
  let excess = MonteCarloEstimate(nats: logRatios.map { expm1($0) }, seed: seed, unit: .nats)
  let isBorneOut = abs(excess.value) <= 2 * excess.standardError
  let terms = logRatios.map { isBorneOut ? exponentialExcess($0) : -$0 }
  return MonteCarloEstimate(nats: terms, seed: seed, unit: unit)
}

/// The entropy of P, −E[ln p], as an average over draws from it. Fewer than 2 samples trap.
public func monteCarloEntropy<P: Distribution>(
  of p: P, samples: Int, seed: Int, in unit: InformationUnit = .nats
) -> MonteCarloEstimate {
  orTrap(try monteCarloEntropy(validating: p, samples: samples, seed: seed, in: unit))
}

/// As `monteCarloEntropy(of:samples:seed:in:)`, throwing what that one traps with.
public func monteCarloEntropy<P: Distribution>(
  validating p: P, samples: Int, seed: Int, in unit: InformationUnit = .nats
) throws(ValidationError) -> MonteCarloEstimate {
  try averageOfDraws(from: p, samples, seed, unit) { outcome in -p.logDensity(outcome) }
}

/// The mean of a function in nats over draws, with its standard error; refuses fewer than 2.
func averageOfDraws<P: Distribution>(
  from p: P, _ samples: Int, _ seed: Int, _ unit: InformationUnit, _ value: (P.Outcome) -> Double
) throws(ValidationError) -> MonteCarloEstimate {
  MonteCarloEstimate(nats: try draws(from: p, samples, seed, value), seed: seed, unit: unit)
}

/// A function of so many draws; refuses fewer than 2.
private func draws<P: Distribution>(
  from p: P, _ samples: Int, _ seed: Int, _ value: (P.Outcome) -> Double
) throws(ValidationError) -> [Double] {
  try requireCount(samples, "the number of samples", in: 2...Int.max)
  var generator = SeededGenerator(seed: seed)
  return (0..<samples).map { _ in value(p.sample(using: &generator)) }
}

/// The negative binomial distribution: failures before r successes, k = 0, 1, 2, … with probability
/// Γ(k + r)/(k!·Γ(r))·pʳ·(1 − p)ᵏ. The number of successes need not be whole (Pólya's distribution).
public struct NegativeBinomial: Equatable, Sendable {
  /// How many successes are waited for; any positive number.
  public let successes: Double
  /// The probability of success.
  public let probability: Double

  /// A number of successes outside [10⁻³⁰⁰, 10¹⁵], or a probability outside [10⁻¹⁵, 1], traps.
  public init(successes: Double, probability: Double) {
    self = orTrap(try NegativeBinomial(validatingSuccesses: successes, probability: probability))
  }

  /// As `init(successes:probability:)`, throwing what that one traps with.
  public init(
    validatingSuccesses successes: Double, probability: Double
  ) throws(ValidationError) {
    try requireValue(successes, "the number of successes", in: 1e-300...1e15)
    try requireValue(probability, "the probability", in: 1e-15...1)
    self.successes = successes
    self.probability = probability
  }
}

extension NegativeBinomial: DiscreteDistribution {
  private var failure: Double { 1 - probability }

  public var mean: Double { successes * failure / probability }
  public var variance: Double { successes * failure / probability / probability }
  public var skewness: Double { (2 - probability) / (successes * failure).squareRoot() }
  public var excessKurtosis: Double { 6 / successes + probability * probability / (failure * successes) }
  public var support: ClosedRange<Int> { 0...Int.max }
  public var family: DiscreteFamily? { .negativeBinomial(self) }

  /// That of `successes` successes in so many trials, times the share of successes: the last trial is one.
  public func logProbability(of outcome: Int) -> Double {
    guard outcome >= 0 else { return -.infinity }
    if outcome == 0 { return successes * log(probability) }
    let x = Double(outcome), total = x + successes
    if successes < 1e-5 * x { return smallSuccesses(x) }
    return binomialLogProbability(successes, total, probability) - log1p(x / successes)
  }

  /// Where the successes are next to nothing beside the failures: ln r + r·ln p + x·ln(1 − p) − ln x + … from
  /// ln(Γ(x + r)/(Γ(r + 1)·x!)).
  private func smallSuccesses(_ x: Double) -> Double {
    let ratio =
      preciseLogGamma(DoubleDouble(exactSumOf: x, successes))
      - preciseLogGamma(DoubleDouble(exactSumOf: x, 1))
    return ratio.value - logGamma(successes + 1) + log(successes) + successes * log(probability)
      + x * log1p(-probability)
  }

  /// I_p(r, k + 1)
  public func cumulative(_ outcome: Int) -> Double { tails(outcome).lower.value }

  public func survival(_ outcome: Int) -> Double { tails(outcome).upper.value }

  private func tails(_ outcome: Int) -> TailPair {
    outcome < 0
      ? .nothing : incompleteBeta(DoubleDouble(probability), successes, Double(outcome) + 1)
  }

  /// A Poisson number whose rate is a gamma number.
  public func sample(using generator: inout SeededGenerator) -> Int {
    let rate = generator.gamma(shape: successes) * failure / probability
    return generator.poisson(rate: rate)
  }
}

extension NegativeBinomial: CustomStringConvertible {
  public var description: String {
    "NegativeBinomial(successes: \(successes), probability: \(probability))"
  }
}

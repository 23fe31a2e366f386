/// The binomial distribution: successes in n trials that succeed with probability p each, k of them with probability
/// n!/(k!·(n − k)!)·pᵏ·(1 − p)ⁿ⁻ᵏ.
public struct Binomial: Equatable, Sendable {
  /// How often it is tried.
  public let trials: Int
  /// The probability of success.
  public let probability: Double

  /// A number of trials outside 0 … 2⁵³, or a probability outside [0, 1], traps.
  public init(trials: Int, probability: Double) {
    self = orTrap(try Binomial(validatingTrials: trials, probability: probability))
  }

  /// As `init(trials:probability:)`, throwing what that one traps with.
  public init(validatingTrials trials: Int, probability: Double) throws(ValidationError) {
    try requireCount(trials, "the number of trials", in: 0...(1 << 53))
    try requireProbability(probability, "the probability")
    self.trials = trials
    self.probability = probability
  }
}

extension Binomial: DiscreteDistribution {
  private var count: Double { Double(trials) }

  public var mean: Double { count * probability }
  public var variance: Double { count * probability * (1 - probability) }
  public var skewness: Double { (1 - 2 * probability) / standardDeviation }
  public var excessKurtosis: Double { (1 - 6 * probability * (1 - probability)) / variance }
  public var support: ClosedRange<Int> { 0...trials }
  public var family: DiscreteFamily? { .binomial(self) }

  public func logProbability(of outcome: Int) -> Double {
    guard support.contains(outcome) else { return -.infinity }
    return binomialLogProbability(Double(outcome), count, probability)
  }

  /// I_{1−p}(n − k, k + 1)
  public func cumulative(_ outcome: Int) -> Double { tails(outcome).lower.value }

  public func survival(_ outcome: Int) -> Double { tails(outcome).upper.value }

  private func tails(_ outcome: Int) -> TailPair {
    if outcome < 0 { return .nothing }
    if outcome >= trials { return .everything }
    let rest = DoubleDouble(exactSumOf: 1, -probability)
    return incompleteBeta(rest, Double(trials - outcome), Double(outcome) + 1)
  }

  public func sample(using generator: inout SeededGenerator) -> Int {
    generator.binomial(trials: trials, probability: probability)
  }
}

extension Binomial: CustomStringConvertible {
  public var description: String { "Binomial(trials: \(trials), probability: \(probability))" }
}

/// ln of the probability of x successes in n trials, from deviances and Stirling's corrections, so that no large
/// terms cancel (Loader 2000). x and n need not be whole.
func binomialLogProbability(_ x: Double, _ n: Double, _ p: Double) -> Double {
  let q = 1 - p
  if p == 0 || n == 0 { return x == 0 ? 0 : -.infinity }
  if q == 0 { return x == n ? 0 : -.infinity }
  if x == 0 { return n * log1p(-p) }
  if x == n { return n * log(p) }
  let corrections = logFactorialCorrection(n) - logFactorialCorrection(x) - logFactorialCorrection(n - x)
  return corrections - deviance(x, n * p) - deviance(n - x, n * q)
    + 0.5 * (log(n / x) - log(n - x)) - logOfRootTwoPi
}

/// ln x! − (x + ½)·ln x + x − ½·ln 2π, for x > 0.
func logFactorialCorrection(_ x: Double) -> Double {
  if x >= 10 { return stirlingCorrection(x) }
  return logGamma(x + 1) - (x + 0.5) * log(x) + x - logOfRootTwoPi
}

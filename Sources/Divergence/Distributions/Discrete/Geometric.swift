/// The geometric distribution: failures before the first success, k = 0, 1, 2, … with probability p·(1 − p)ᵏ. The
/// number of trials, which others call geometric, is one more.
public struct Geometric: Equatable, Sendable {
  /// The probability of success.
  public let probability: Double

  /// A probability outside [10⁻¹⁵, 1] traps.
  public init(_ probability: Double) {
    self = orTrap(try Geometric(validating: probability))
  }

  /// As `init(_:)`, throwing what that one traps with.
  public init(validating probability: Double) throws(ValidationError) {
    try requireValue(probability, "the probability", in: 1e-15...1)
    self.probability = probability
  }
}

extension Geometric: DiscreteDistribution {
  private var failure: Double { 1 - probability }

  public var mean: Double { failure / probability }
  public var variance: Double { failure / probability / probability }
  public var skewness: Double { (2 - probability) / failure.squareRoot() }
  public var excessKurtosis: Double { 6 + probability * probability / failure }
  /// (−(1 − p)·ln(1 − p) − p·ln p)/p
  public var shannonEntropy: Double { entropy(Bernoulli(probability).categorical) / probability }
  public var support: ClosedRange<Int> { 0...Int.max }
  public var family: DiscreteFamily? { .geometric(self) }

  public func logProbability(of outcome: Int) -> Double {
    guard outcome >= 0 else { return -.infinity }
    return outcome == 0 ? log(probability) : Double(outcome) * log1p(-probability) + log(probability)
  }

  public func cumulative(_ outcome: Int) -> Double {
    outcome < 0 ? 0 : -expm1((Double(outcome) + 1) * log1p(-probability))
  }

  public func survival(_ outcome: Int) -> Double {
    outcome < 0 ? 1 : exp((Double(outcome) + 1) * log1p(-probability))
  }

  public func sample(using generator: inout SeededGenerator) -> Int {
    probability == 1 ? 0 : Int((log(1 - generator.uniform()) / log1p(-probability)).rounded(.down))
  }
}

extension Geometric: CustomStringConvertible {
  public var description: String { "Geometric(\(probability))" }
}

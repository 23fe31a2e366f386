/// The Bernoulli distribution: 1 with probability p, 0 with 1 − p.
public struct Bernoulli: Equatable, Sendable {
  /// The probability of 1.
  public let probability: Double

  /// A probability outside [0, 1] traps.
  public init(_ probability: Double) {
    self = orTrap(try Bernoulli(validating: probability))
  }

  /// As `init(_:)`, throwing what that one traps with.
  public init(validating probability: Double) throws(ValidationError) {
    try requireProbability(probability, "the probability")
    self.probability = probability
  }

  /// 0 and 1 with their probabilities.
  public var categorical: Categorical {
    Categorical(parts: [DoubleDouble(exactSumOf: 1, -probability), DoubleDouble(probability)])
  }
}

extension Bernoulli: DiscreteDistribution {
  public var mean: Double { probability }
  public var variance: Double { probability * (1 - probability) }
  public var skewness: Double { (1 - 2 * probability) / standardDeviation }
  public var excessKurtosis: Double { (1 - 6 * variance) / variance }
  public var shannonEntropy: Double { entropy(categorical) }
  public var support: ClosedRange<Int> { 0...1 }
  public var bulk: ClosedRange<Int> { 0...1 }
  public var family: DiscreteFamily? { .bernoulli(self) }

  public func logProbability(of outcome: Int) -> Double {
    outcome == 1 ? log(probability) : (outcome == 0 ? log1p(-probability) : -.infinity)
  }

  public func cumulative(_ outcome: Int) -> Double {
    outcome < 0 ? 0 : (outcome < 1 ? 1 - probability : 1)
  }

  public func survival(_ outcome: Int) -> Double { outcome < 0 ? 1 : (outcome < 1 ? probability : 0) }

  public func sample(using generator: inout SeededGenerator) -> Int {
    generator.uniform() < probability ? 1 : 0
  }
}

extension Bernoulli: CustomStringConvertible {
  public var description: String { "Bernoulli(\(probability))" }
}

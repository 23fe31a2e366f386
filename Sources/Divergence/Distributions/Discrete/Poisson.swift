/// The Poisson distribution: events where λ are expected, k of them with probability λᵏ·e^(−λ)/k!.
public struct Poisson: Equatable, Sendable {
  /// The expected number; 0 makes 0 certain.
  public let rate: Double

  /// A rate outside [0, 10¹⁵] traps.
  public init(_ rate: Double) {
    self = orTrap(try Poisson(validating: rate))
  }

  /// As `init(_:)`, throwing what that one traps with.
  public init(validating rate: Double) throws(ValidationError) {
    try requireValue(rate, "the rate", in: 0...1e15)
    self.rate = rate
  }
}

extension Poisson: DiscreteDistribution {
  public var mean: Double { rate }
  public var variance: Double { rate }
  public var skewness: Double { 1 / rate.squareRoot() }
  public var excessKurtosis: Double { 1 / rate }
  public var support: ClosedRange<Int> { 0...Int.max }
  public var family: DiscreteFamily? { .poisson(self) }

  /// By summation; of a large rate by its expansion ½·ln 2πe·rate − 1/(12·rate) − …
  public var shannonEntropy: Double {
    guard rate > 1e5 else { return summedEntropy }
    let x = 1 / rate
    return 0.5 * log(rate) + (logOfRootTwoPi + 0.5) - x * (1.0 / 12 + x * (1.0 / 24 + x * (19.0 / 360)))
  }

  public func logProbability(of outcome: Int) -> Double {
    outcome >= 0 ? poissonLogProbability(Double(outcome), rate) : -.infinity
  }

  /// Q(k + 1, rate)
  public func cumulative(_ outcome: Int) -> Double {
    outcome < 0 ? 0 : regularizedGammaQ(Double(outcome) + 1, rate)
  }

  public func survival(_ outcome: Int) -> Double {
    outcome < 0 ? 1 : regularizedGammaP(Double(outcome) + 1, rate)
  }

  public func sample(using generator: inout SeededGenerator) -> Int { generator.poisson(rate: rate) }
}

extension Poisson: CustomStringConvertible {
  public var description: String { "Poisson(\(rate))" }
}

/// ln of the probability of x events, from the deviance and Stirling's correction (Loader 2000).
func poissonLogProbability(_ x: Double, _ rate: Double) -> Double {
  if rate == 0 { return x == 0 ? 0 : -.infinity }
  if x == 0 { return -rate }
  return -deviance(x, rate) - 0.5 * log(x) - logOfRootTwoPi - logFactorialCorrection(x)
}

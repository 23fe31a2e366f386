/// A discrete distribution of any type, so that one list or one mixture can hold several kinds.
public struct AnyDiscreteDistribution: DiscreteDistribution {
  public let mean: Double
  public let variance: Double
  public let support: ClosedRange<Int>
  public let family: DiscreteFamily?
  /// What the wrapped distribution says of itself.
  public let description: String
  private let shape: @Sendable () -> (skewness: Double, excessKurtosis: Double, entropy: Double)
  private let range: @Sendable () -> ClosedRange<Int>
  private let mass: @Sendable (Int) -> Double
  private let tails: @Sendable (Int) -> (lower: Double, upper: Double)
  private let quantiles: @Sendable (Double, Bool) -> Int
  private let draw: @Sendable (inout SeededGenerator) -> Int

  /// A distribution with its type forgotten.
  public init<Wrapped: DiscreteDistribution & CustomStringConvertible>(_ wrapped: Wrapped) {
    self.init(wrapped, description: wrapped.description)
  }

  init<Wrapped: DiscreteDistribution>(_ wrapped: Wrapped, description: String) {
    mean = wrapped.mean
    variance = wrapped.variance
    support = wrapped.support
    family = wrapped.family
    self.description = description
    shape = { (wrapped.skewness, wrapped.excessKurtosis, wrapped.shannonEntropy) }
    range = { wrapped.bulk }
    mass = { wrapped.logProbability(of: $0) }
    tails = { (wrapped.cumulative($0), wrapped.survival($0)) }
    quantiles = { $1 ? wrapped.quantile(upper: $0) : wrapped.quantile($0) }
    draw = { wrapped.sample(using: &$0) }
  }
}

extension AnyDiscreteDistribution {
  public var skewness: Double { shape().skewness }
  public var excessKurtosis: Double { shape().excessKurtosis }
  public var shannonEntropy: Double { shape().entropy }
  public var bulk: ClosedRange<Int> { range() }
  public func logProbability(of outcome: Int) -> Double { mass(outcome) }
  public func cumulative(_ outcome: Int) -> Double { tails(outcome).lower }
  public func survival(_ outcome: Int) -> Double { tails(outcome).upper }
  public func quantile(_ p: Double) -> Int { quantiles(p, false) }
  public func quantile(upper q: Double) -> Int { quantiles(q, true) }
  public func sample(using generator: inout SeededGenerator) -> Int { draw(&generator) }
}

extension AnyDiscreteDistribution: CustomStringConvertible {}

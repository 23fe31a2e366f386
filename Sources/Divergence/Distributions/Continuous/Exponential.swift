/// The exponential distribution with density rate·e^(−rate·x) on x ≥ 0.
public struct Exponential: Equatable, Sendable {
  /// The inverse of the mean.
  public let rate: Double

  /// A rate that is not positive and finite traps.
  public init(rate: Double) {
    self = orTrap(try Exponential(validatingRate: rate))
  }

  /// As `init(rate:)`, throwing what that one traps with.
  public init(validatingRate rate: Double) throws(ValidationError) {
    try requirePositive(rate, "the rate")
    self.rate = rate
  }
}

extension Exponential: ContinuousDistribution {
  public var mean: Double { 1 / rate }
  public var variance: Double { 1 / rate / rate }
  public var skewness: Double { 2 }
  public var excessKurtosis: Double { 6 }
  /// 1 − ln rate
  public var differentialEntropy: Double { 1 - log(rate) }
  public var support: ClosedRange<Double> { 0...Double.infinity }
  public var clusters: [Cluster] { [Cluster(center: 1 / rate, spread: 1 / rate)] }
  public var family: ContinuousFamily? { .exponential(self) }

  public func logDensity(_ x: Double) -> Double {
    x >= 0 ? log(rate) - rate * x : (x.isNaN ? x : -.infinity)
  }

  public func cumulative(_ x: Double) -> Double { x <= 0 ? 0 : -expm1(-rate * x) }

  public func survival(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return x.isNaN ? x : (x > 0 ? 0 : 1) }
    // The rounding of the product would be a relative error of the tail.
    return preciseExponential(-DoubleDouble(exactProductOf: rate, x))
  }

  public func quantile(_ p: Double) -> Double { p >= 0 && p <= 1 ? -log1p(-p) / rate : .nan }

  public func quantile(upper q: Double) -> Double { q >= 0 && q <= 1 ? 0 - log(q) / rate : .nan }

  public func sample(using generator: inout SeededGenerator) -> Double {
    -log1p(-generator.uniform()) / rate
  }
}

extension Exponential: CustomStringConvertible {
  public var description: String { "Exponential(rate: \(rate))" }
}

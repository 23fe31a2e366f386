/// The uniform distribution on an interval, with density 1/(upperBound − lowerBound) there.
public struct Uniform: Equatable, Sendable {
  /// The least number.
  public let lowerBound: Double
  /// The greatest number.
  public let upperBound: Double

  /// Bounds that are not finite, or not ascending, trap.
  public init(_ lowerBound: Double, _ upperBound: Double) {
    self = orTrap(try Uniform(validating: lowerBound, upperBound))
  }

  /// As `init(_:_:)`, throwing what that one traps with.
  public init(validating lowerBound: Double, _ upperBound: Double) throws(ValidationError) {
    try requireFinite(lowerBound, "the lower bound")
    try requireFinite(upperBound, "the upper bound")
    try requirePositive(upperBound - lowerBound, "the width")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }
}

extension Uniform: ContinuousDistribution {
  /// upperBound − lowerBound
  public var width: Double { upperBound - lowerBound }
  public var mean: Double { lowerBound + width / 2 }
  public var variance: Double { width * width / 12 }
  public var skewness: Double { 0 }
  public var excessKurtosis: Double { -1.2 }
  /// ln width
  public var differentialEntropy: Double { log(width) }
  public var support: ClosedRange<Double> { lowerBound...upperBound }
  public var clusters: [Cluster] { [Cluster(center: mean, spread: width / 2)] }
  public var family: ContinuousFamily? { .uniform(self) }

  public func logDensity(_ x: Double) -> Double {
    x >= lowerBound && x <= upperBound ? -log(width) : (x.isNaN ? x : -.infinity)
  }

  public func cumulative(_ x: Double) -> Double {
    x <= lowerBound ? 0 : (x >= upperBound ? 1 : (x - lowerBound) / width)
  }

  public func survival(_ x: Double) -> Double {
    x <= lowerBound ? 1 : (x >= upperBound ? 0 : (upperBound - x) / width)
  }

  public func quantile(_ p: Double) -> Double {
    p >= 0 && p <= 1 ? (p <= 0.5 ? lowerBound + width * p : upperBound - width * (1 - p)) : .nan
  }

  public func quantile(upper q: Double) -> Double {
    q >= 0 && q <= 1 ? (q <= 0.5 ? upperBound - width * q : lowerBound + width * (1 - q)) : .nan
  }

  public func sample(using generator: inout SeededGenerator) -> Double {
    generator.uniform(lowerBound, upperBound)
  }
}

extension Uniform: CustomStringConvertible {
  public var description: String { "Uniform(\(lowerBound), \(upperBound))" }
}

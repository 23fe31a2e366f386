/// The Pareto distribution with density shape·minimumˢʰᵃᵖᵉ/x^(shape + 1) on x ≥ minimum.
public struct Pareto: Equatable, Sendable {
  /// The least number, positive.
  public let minimum: Double
  /// The power with which the tail falls.
  public let shape: Double

  /// A minimum or a shape that is not positive and finite traps.
  public init(minimum: Double, shape: Double) {
    self = orTrap(try Pareto(validatingMinimum: minimum, shape: shape))
  }

  /// As `init(minimum:shape:)`, throwing what that one traps with.
  public init(validatingMinimum minimum: Double, shape: Double) throws(ValidationError) {
    try requirePositive(minimum, "the minimum")
    try requirePositive(shape, "the shape")
    self.minimum = minimum
    self.shape = shape
  }
}

extension Pareto: ContinuousDistribution {
  /// shape·minimum/(shape − 1); +∞ for a shape of at most 1.
  public var mean: Double { shape > 1 ? shape * minimum / (shape - 1) : .infinity }
  /// +∞ for a shape of at most 2.
  public var variance: Double {
    guard shape > 2 else { return .infinity }
    let deviation = minimum / (shape - 1)
    return deviation * deviation * shape / (shape - 2)
  }
  /// NaN for a shape of at most 3.
  public var skewness: Double {
    shape > 3 ? 2 * (1 + shape) / (shape - 3) * ((shape - 2) / shape).squareRoot() : .nan
  }
  /// NaN for a shape of at most 4.
  public var excessKurtosis: Double {
    guard shape > 4 else { return .nan }
    let numerator = shape * shape * shape + shape * shape - 6 * shape - 2
    return 6 * numerator / (shape * (shape - 3) * (shape - 4))
  }
  /// ln(minimum/shape) + 1 + 1/shape
  public var differentialEntropy: Double { log(minimum) - log(shape) + (1 + 1 / shape) }
  public var support: ClosedRange<Double> { minimum...Double.infinity }
  public var clusters: [Cluster] { [Cluster(center: minimum, spread: minimum / shape)] }
  public var family: ContinuousFamily? { .pareto(self) }

  public func logDensity(_ x: Double) -> Double {
    guard x >= minimum else { return x.isNaN ? x : -.infinity }
    return log(shape) - log(minimum) - (shape + 1) * logRatio(x, minimum)
  }

  public func cumulative(_ x: Double) -> Double {
    x <= minimum ? 0 : (x < .infinity ? -expm1(-shape * logRatio(x, minimum)) : 1)
  }

  public func survival(_ x: Double) -> Double { x <= minimum ? 1 : pow(minimum / x, shape) }

  public func quantile(_ p: Double) -> Double {
    p >= 0 && p <= 1 ? minimum * exp(-log1p(-p) / shape) : .nan
  }

  public func quantile(upper q: Double) -> Double { q >= 0 && q <= 1 ? minimum * pow(q, -1 / shape) : .nan }

  public func sample(using generator: inout SeededGenerator) -> Double { quantile(generator.uniform()) }
}

extension Pareto: CustomStringConvertible {
  public var description: String { "Pareto(minimum: \(minimum), shape: \(shape))" }
}

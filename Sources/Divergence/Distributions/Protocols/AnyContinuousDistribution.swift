/// A continuous distribution of any type, so that one list or one mixture can hold several kinds.
public struct AnyContinuousDistribution: ContinuousDistribution {
  public let mean: Double
  public let variance: Double
  public let support: ClosedRange<Double>
  public let clusters: [Cluster]
  public let breakpoints: [Double]
  public let family: ContinuousFamily?
  public let asNormal: Normal?
  /// What the wrapped distribution says of itself.
  public let description: String
  private let shape: @Sendable () -> (skewness: Double, excessKurtosis: Double, entropy: Double)
  private let density: @Sendable (Place) -> Double
  private let densities: @Sendable (Vector) -> Vector
  private let tails: @Sendable (Double) -> (lower: Double, upper: Double)
  private let quantiles: @Sendable (Double, Bool) -> Double
  private let draw: @Sendable (inout SeededGenerator) -> Double

  /// A distribution with its type forgotten.
  public init<Wrapped: ContinuousDistribution & CustomStringConvertible>(_ wrapped: Wrapped) {
    self.init(wrapped, description: wrapped.description)
  }

  init<Wrapped: ContinuousDistribution>(_ wrapped: Wrapped, description: String) {
    mean = wrapped.mean
    variance = wrapped.variance
    support = wrapped.support
    clusters = wrapped.clusters
    breakpoints = wrapped.breakpoints
    family = wrapped.family
    asNormal = wrapped.asNormal
    self.description = description
    shape = { (wrapped.skewness, wrapped.excessKurtosis, wrapped.differentialEntropy) }
    density = { wrapped.logDensity(at: $0) }
    densities = { wrapped.logDensity($0) }
    tails = { (wrapped.cumulative($0), wrapped.survival($0)) }
    quantiles = { $1 ? wrapped.quantile(upper: $0) : wrapped.quantile($0) }
    draw = { wrapped.sample(using: &$0) }
  }
}

extension AnyContinuousDistribution {
  public var skewness: Double { shape().skewness }
  public var excessKurtosis: Double { shape().excessKurtosis }
  public var differentialEntropy: Double { shape().entropy }
  public func logDensity(_ x: Double) -> Double { density(Place(anchor: x, distance: 0)) }
  public func logDensity(_ x: Vector) -> Vector { densities(x) }
  public func logDensity(at place: Place) -> Double { density(place) }
  public func cumulative(_ x: Double) -> Double { tails(x).lower }
  public func survival(_ x: Double) -> Double { tails(x).upper }
  public func quantile(_ p: Double) -> Double { quantiles(p, false) }
  public func quantile(upper q: Double) -> Double { quantiles(q, true) }
  public func sample(using generator: inout SeededGenerator) -> Double { draw(&generator) }
}

extension AnyContinuousDistribution: CustomStringConvertible {}

/// A distribution on the real line with a density.
public protocol ContinuousDistribution: Sendable {
  /// The expected value.
  var mean: Double { get }
  /// The expected squared distance from the mean.
  var variance: Double { get }
  /// The natural logarithm of the density at a point.
  func logDensity(_ x: Double) -> Double
  /// The natural logarithm of the density at each point, with the bits of the scalar form.
  func logDensity(_ x: Vector) -> Vector
  /// Where the mass lies, as centres and spreads, for integrals to step by.
  var clusters: [Cluster] { get }
}

/// A stretch of the line that holds mass: almost all of it lies within ten spreads of the centre.
public struct Cluster: Equatable, Sendable {
  public let center: Double
  public let spread: Double
}

extension ContinuousDistribution {
  /// The square root of the variance.
  public var standardDeviation: Double { variance.squareRoot() }

  /// The density at a point.
  public func density(_ x: Double) -> Double { exp(logDensity(x)) }

  /// The density at each point.
  public func density(_ x: Vector) -> Vector { exp(logDensity(x)) }

  /// The distribution on these points alone; its density is rescaled there to sum to 1, or the mass off
  /// the grid is left out.
  ///
  /// Traps where there is no point, no density at any of them, or uneven points and mass left out.
  public func tabulated(on points: Vector, offGrid: OffGridMass = .rescaled) -> Tabulated {
    Tabulated(logDensity: logDensity(points), at: points, offGrid: offGrid)
  }
}

/// A distribution on the real line with a density.
///
/// A distribution of your own needs a mean, a variance, a log-density and its clusters; everything else then comes
/// by integration and root finding, and may be replaced by what is known better.
public protocol ContinuousDistribution: Distribution where Outcome == Double {
  /// The expected value; NaN or infinite where there is none.
  var mean: Double { get }
  /// The expected squared distance from the mean; +∞ or NaN where there is none.
  var variance: Double { get }
  /// The third moment of (x − mean)/standard deviation; 0 for symmetric distributions.
  var skewness: Double { get }
  /// The fourth moment of (x − mean)/standard deviation, less the normal distribution's 3.
  var excessKurtosis: Double { get }
  /// −E[ln density] in nats; `entropy(_:in:)` is the function for it.
  var differentialEntropy: Double { get }
  /// The closed interval that holds all mass; its bounds may be infinite.
  var support: ClosedRange<Double> { get }
  /// Where the mass lies, as centres and spreads, for integrals to step by.
  var clusters: [Cluster] { get }
  /// Points at which the density has a corner, a jump or a pole, the ends of the support included.
  var breakpoints: [Double] { get }
  /// Which of the library's own distributions this is, for closed forms to be found; nil for one of your own.
  var family: ContinuousFamily? { get }

  /// The natural logarithm of the density at a point.
  func logDensity(_ x: Double) -> Double
  /// The natural logarithm of the density at each point, with the bits of the scalar form.
  func logDensity(_ x: Vector) -> Vector
  /// The logarithm of the density at an end of the support plus or minus a distance, which may be too small to
  /// change the end.
  func logDensity(at place: Place) -> Double
  /// P(X ≤ x)
  func cumulative(_ x: Double) -> Double
  /// P(X > x), also where it is tiny.
  func survival(_ x: Double) -> Double
  /// The x with P(X ≤ x) = p, for p in [0, 1]; NaN elsewhere.
  func quantile(_ p: Double) -> Double
  /// The x with P(X > x) = q, also for a tiny q; NaN unless q is in [0, 1].
  func quantile(upper q: Double) -> Double
}

/// A stretch of the line that holds mass: almost all of it lies within ten spreads of the centre, or the spread is
/// what a heavy tail is told in.
public struct Cluster: Equatable, Sendable {
  /// The middle of the stretch.
  public let center: Double
  /// Its standard deviation, or what stands for one.
  public let spread: Double

  public init(center: Double, spread: Double) {
    self.center = center
    self.spread = spread
  }
}

/// A point of the line known from one that is exact: the anchor plus a distance, which may be negative.
public struct Place: Equatable, Sendable {
  /// The point that is exact.
  public let anchor: Double
  /// How far on the place lies; negative for places below.
  public let distance: Double

  public init(anchor: Double, distance: Double) {
    self.anchor = anchor
    self.distance = distance
  }

  /// The point, rounded to a double.
  public var x: Double { anchor + distance }
}

extension ContinuousDistribution {
  /// The square root of the variance.
  public var standardDeviation: Double { variance.squareRoot() }

  /// The point with as much mass below as above.
  public var median: Double { quantile(0.5) }

  /// The density at a point.
  public func density(_ x: Double) -> Double { exp(logDensity(x)) }

  /// The density at each point.
  public func density(_ x: Vector) -> Vector { exp(logDensity(x)) }

  /// `count` numbers drawn independently. A negative count traps.
  public func sample(_ count: Int, using generator: inout SeededGenerator) -> Vector {
    orTrap(try requireCount(count, "the sample size", in: 0...Int.max))
    return Vector(copying: (0..<count).map { _ in sample(using: &generator) })
  }

  /// The distribution on these points alone; its density is rescaled there to sum to 1, or the mass off
  /// the grid is left out.
  ///
  /// Traps where there is no point, no density at any of them, or uneven points and mass left out.
  public func tabulated(on points: Vector, offGrid: OffGridMass = .rescaled) -> Tabulated {
    Tabulated(logDensity: logDensity(points), at: points, offGrid: offGrid)
  }
}

/// The normal distribution N(mean, standardDeviation²), with density e^(−z²/2)/(σ·√(2π)), z = (x − mean)/σ.
public struct Normal: Equatable, Sendable {
  public let mean: Double
  /// The root of the variance, positive and finite.
  public let standardDeviation: Double

  /// A mean that is not finite, or a standard deviation that is not positive and finite, traps.
  public init(mean: Double, standardDeviation: Double) {
    self = orTrap(try Normal(validatingMean: mean, standardDeviation: standardDeviation))
  }

  /// Short for `Normal(mean:standardDeviation:)`, as in N(μ, σ²): the second argument is σ, not σ².
  public init(_ mean: Double, _ standardDeviation: Double) {
    self.init(mean: mean, standardDeviation: standardDeviation)
  }

  /// As `init(mean:standardDeviation:)`, throwing what that one traps with.
  public init(
    validatingMean mean: Double, standardDeviation: Double
  ) throws(ValidationError) {
    try requireFinite(mean, "the mean")
    try requirePositive(standardDeviation, "the standard deviation")
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// N(0, 1).
  public static let standard = Normal(mean: 0, standardDeviation: 1)
}

extension Normal: ContinuousDistribution {
  public var variance: Double { standardDeviation * standardDeviation }
  public var skewness: Double { 0 }
  public var excessKurtosis: Double { 0 }
  /// ln σ + ½·(1 + ln 2π)
  public var differentialEntropy: Double { log(standardDeviation) + (logOfRootTwoPi + 0.5) }
  public var clusters: [Cluster] { [Cluster(center: mean, spread: standardDeviation)] }
  public var family: ContinuousFamily? { .normal(self) }
  public var asNormal: Normal? { self }

  /// −z²/2 − ln σ − ln(2π)/2 with z = (x − μ)/σ.
  public func logDensity(_ x: Double) -> Double { logDensityKernel()(x) }

  public func logDensity(_ x: Vector) -> Vector {
    let kernel = logDensityKernel()
    return x.mapLanes({ kernel($0) }, { kernel($0) })
  }

  func logDensityKernel() -> NormalLogDensity {
    NormalLogDensity(
      mean: mean, inverse: 1 / standardDeviation, offset: log(standardDeviation) + logOfRootTwoPi)
  }

  /// ½·erfc(−z/√2)
  public func cumulative(_ x: Double) -> Double { normalTail(-standardized(DoubleDouble(x))) }

  public func survival(_ x: Double) -> Double { normalTail(standardized(DoubleDouble(x))) }

  /// (x − μ)/σ with what rounding would take: far out the tails hang on it.
  func standardized(_ x: DoubleDouble) -> DoubleDouble {
    x.high.isFinite ? (x - mean) / standardDeviation : DoubleDouble(x.high)
  }

  public func quantile(_ p: Double) -> Double { mean + standardDeviation * normalQuantile(p) }

  public func quantile(upper q: Double) -> Double { mean - standardDeviation * normalQuantile(q) }

  public func sample(using generator: inout SeededGenerator) -> Double {
    mean + standardDeviation * generator.normal()
  }
}

extension Normal: CustomStringConvertible {
  public var description: String { "Normal(mean: \(mean), standardDeviation: \(standardDeviation))" }
}

/// The log-density of one normal, its constants worked out: shared by scalars, lanes and mixtures.
struct NormalLogDensity: Equatable, Sendable {
  let mean: Double
  let inverse: Double
  let offset: Double

  @inline(__always)
  func callAsFunction<L: Lanes>(_ x: L) -> L {
    let z = (x - L(repeating: mean)) * L(repeating: inverse)
    return L(repeating: -0.5) * (z * z) - L(repeating: offset)
  }
}

/// ln √(2π)
let logOfRootTwoPi = 0x1.d67f1c864beb5p-1
/// √2
let rootOfTwo = 0x1.6a09e667f3bcdp+0

/// P(Z > z) of a standard normal.
func normalTail(_ z: DoubleDouble) -> Double {
  guard z.high.isFinite else { return z.high.isNaN ? z.high : (z.high < 0 ? 1 : 0) }
  return 0.5 * erfc(z * DoubleDouble.rootOfHalf)
}

/// The z with P(Z ≤ z) = p of a standard normal.
func normalQuantile(_ p: Double) -> Double { -rootOfTwo * inverseErfc(2 * p) }

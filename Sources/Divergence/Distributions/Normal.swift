/// The normal distribution N(mean, standardDeviation²).
public struct Normal: Equatable, Sendable {
  public let mean: Double
  public let standardDeviation: Double

  /// A mean that is not finite, or a standard deviation that is not positive and finite, traps.
  public init(mean: Double, standardDeviation: Double) {
    self = orTrap { () throws(ValidationError) in
      try Normal(validatingMean: mean, standardDeviation: standardDeviation)
    }
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

  public var clusters: [Cluster] { [Cluster(center: mean, spread: standardDeviation)] }

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
}

/// The log-density of one normal, its constants worked out: shared by scalars, lanes and mixtures.
struct NormalLogDensity {
  let mean: Double
  let inverse: Double
  let offset: Double

  @inline(__always)
  func callAsFunction<L: Lanes>(_ x: L) -> L {
    let z = (x - L(repeating: mean)) * L(repeating: inverse)
    return L(repeating: -0.5) * (z * z) - L(repeating: offset)
  }
}

extension Normal {
  /// A number drawn from this distribution.
  public func sample(using generator: inout SeededGenerator) -> Double {
    mean + standardDeviation * generator.normal()
  }

  /// `count` numbers drawn independently. A negative count traps.
  public func sample(_ count: Int, using generator: inout SeededGenerator) -> Vector {
    drawn(count) { sample(using: &generator) }
  }
}

extension Normal: CustomStringConvertible {
  public var description: String { "Normal(mean: \(mean), standardDeviation: \(standardDeviation))" }
}

/// ln √(2π)
let logOfRootTwoPi = 0.9189385332046728

/// A vector of `count` draws.
func drawn(_ count: Int, _ draw: () -> Double) -> Vector {
  orTrap { () throws(ValidationError) in try requireCount(count, "the sample size", in: 0...Int.max) }
  return Vector(adopting: (0..<count).map { _ in draw() })
}

/// The von Mises distribution of an angle in [−π, π], with density e^(κ·cos(x − mean))/(2π·I₀(κ)).
///
/// It lives on the circle: its mean is the mean direction, and its variance the circular one, 1 − I₁(κ)/I₀(κ).
public struct VonMises: Equatable, Sendable {
  /// The mean direction, an angle in [−π, π].
  public let mean: Double
  /// κ; 0 makes all directions equal.
  public let concentration: Double
  /// ln 2π·e^(−κ)·I₀(κ)
  private let offset: Double

  /// A mean outside [−π, π], or a concentration that is negative or not finite, traps.
  public init(mean: Double, concentration: Double) {
    self = orTrap(try VonMises(validatingMean: mean, concentration: concentration))
  }

  /// As `init(mean:concentration:)`, throwing what that one traps with.
  public init(validatingMean mean: Double, concentration: Double) throws(ValidationError) {
    try requireValue(mean, "the mean", in: -circle.upperBound...circle.upperBound)
    try requireValue(concentration, "the concentration", in: 0...Double.greatestFiniteMagnitude)
    self.mean = mean
    self.concentration = concentration
    offset = 2 * logOfRootTwoPi + log(scaledBesselI(0, concentration))
  }

  /// I₁(κ)/I₀(κ), how far the mean of all directions is from the centre of the circle.
  public var resultantLength: Double { besselRatio(concentration).value }
}

private let circle = -Double.pi...Double.pi

extension VonMises: ContinuousDistribution {
  /// The circular variance 1 − I₁(κ)/I₀(κ), between 0 and 1.
  public var variance: Double { (DoubleDouble.one - besselRatio(concentration)).value }
  /// ln(2π·I₀(κ)) − κ·I₁(κ)/I₀(κ)
  public var differentialEntropy: Double { offset + concentration * variance }
  public var support: ClosedRange<Double> { circle }
  public var family: ContinuousFamily? { .vonMises(self) }

  /// Around the mean direction, and around where it comes in again from the other side.
  public var clusters: [Cluster] {
    let spread = min(1, 1 / concentration.squareRoot())
    return [-2, 0, 2].map { Cluster(center: mean + $0 * circle.upperBound, spread: spread) }
  }

  /// κ·(cos(x − mean) − 1) − ln(2π·e^(−κ)·I₀(κ)); −∞ outside [−π, π].
  public func logDensity(_ x: Double) -> Double {
    guard circle.contains(x) else { return x.isNaN ? x : -.infinity }
    let half = sin((x - mean) / 2)
    return -2 * concentration * half * half - offset
  }

  /// By the rejection of Best & Fisher (1979).
  public func sample(using generator: inout SeededGenerator) -> Double {
    guard concentration > 1e-8 else { return generator.uniform(circle.lowerBound, circle.upperBound) }
    let root = 1 + (1 + 4 * concentration * concentration).squareRoot()
    let rho = (root - (2 * root).squareRoot()) / (2 * concentration)
    let r = (1 + rho * rho) / (2 * rho)
    while true {
      let z = cos(circle.upperBound * generator.uniform())
      let f = (1 + r * z) / (r + z), c = concentration * (r - f)
      let u = 1 - generator.uniform()
      if c * (2 - c) > u || log(c / u) + 1 >= c {
        let angle = acos(f)
        return wrapped(mean + (generator.next() >> 63 == 0 ? angle : -angle))
      }
    }
  }

  private func wrapped(_ x: Double) -> Double {
    x > circle.upperBound
      ? x - 2 * circle.upperBound : (x < circle.lowerBound ? x + 2 * circle.upperBound : x)
  }
}

extension VonMises: CustomStringConvertible {
  public var description: String { "VonMises(mean: \(mean), concentration: \(concentration))" }
}

/// The angle in [0, π] whose cosine is x.
private func acos(_ x: Double) -> Double {
  2 * atan(((1 - x) / (1 + x)).squareRoot())
}

/// The Cauchy distribution with density 1/(π·scale·(1 + z²)), z = (x − location)/scale. It has no mean.
public struct Cauchy: Equatable, Sendable {
  /// The median.
  public let location: Double
  /// Half of the distance between the quartiles.
  public let scale: Double

  /// A location that is not finite, or a scale that is not positive and finite, traps.
  public init(location: Double, scale: Double) {
    self = orTrap(try Cauchy(validatingLocation: location, scale: scale))
  }

  /// As `init(location:scale:)`, throwing what that one traps with.
  public init(validatingLocation location: Double, scale: Double) throws(ValidationError) {
    try requireFinite(location, "the location")
    try requirePositive(scale, "the scale")
    self.location = location
    self.scale = scale
  }
}

extension Cauchy: ContinuousDistribution {
  public var mean: Double { .nan }
  public var variance: Double { .nan }
  public var skewness: Double { .nan }
  public var excessKurtosis: Double { .nan }
  /// ln(4π·scale)
  public var differentialEntropy: Double { log(scale) + logOfFourPi }
  public var clusters: [Cluster] { [Cluster(center: location, spread: scale)] }
  public var family: ContinuousFamily? { .cauchy(self) }

  public func logDensity(_ x: Double) -> Double {
    let z = abs(x - location) / scale
    // z² may overflow where its logarithm does not.
    let growth = z < 1e100 ? log1p(z * z) : 2 * log(z)
    return -growth - log(scale) - logOfPi
  }

  public func cumulative(_ x: Double) -> Double { tail((location - x) / scale) }

  public func survival(_ x: Double) -> Double { tail((x - location) / scale) }

  /// P(Z > z) of location 0 and scale 1.
  private func tail(_ z: Double) -> Double {
    z > 1 ? atan(1 / z) * reciprocalOfPi : 0.5 - atan(z) * reciprocalOfPi
  }

  public func quantile(_ p: Double) -> Double { location + scale * deviate(p) }

  public func quantile(upper q: Double) -> Double { location - scale * deviate(q) }

  private func deviate(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0 || p == 1 { return p == 0 ? -.infinity : .infinity }
    if p < 0.25 { return -1 / tan(Double.pi * p) }
    return p > 0.75 ? 1 / tan(Double.pi * (1 - p)) : tan(Double.pi * (p - 0.5))
  }

  public func sample(using generator: inout SeededGenerator) -> Double {
    location + scale * tan(Double.pi * (generator.uniform() - 0.5))
  }
}

extension Cauchy: CustomStringConvertible {
  public var description: String { "Cauchy(location: \(location), scale: \(scale))" }
}

private let reciprocalOfPi = 0x1.45f306dc9c883p-2

private let logOfPi = 0x1.250d048e7a1bdp+0
private let logOfFourPi = 0x1.43f89a3f0edd6p+1

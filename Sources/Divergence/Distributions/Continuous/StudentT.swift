/// Student's t-distribution with density in proportion to (1 + z²/ν)^(−(ν + 1)/2), z = (x − location)/scale.
public struct StudentT: Equatable, Sendable {
  /// ν
  public let degreesOfFreedom: Double
  /// The median.
  public let location: Double
  /// What the distance from the location is divided by; not the standard deviation.
  public let scale: Double
  /// ln of the density at the location for a scale of 1: −ln(√ν·B(ν/2, ½)).
  let logPeak: Double

  /// Degrees of freedom or a scale that are not positive and finite, or a location that is not finite, trap.
  public init(degreesOfFreedom: Double, location: Double = 0, scale: Double = 1) {
    self = orTrap(
      try StudentT(validatingDegreesOfFreedom: degreesOfFreedom, location: location, scale: scale))
  }

  /// As `init(degreesOfFreedom:location:scale:)`, throwing what that one traps with.
  public init(
    validatingDegreesOfFreedom degreesOfFreedom: Double, location: Double = 0, scale: Double = 1
  ) throws(ValidationError) {
    try requirePositive(degreesOfFreedom, "the degrees of freedom")
    try requireFinite(location, "the location")
    try requirePositive(scale, "the scale")
    self.degreesOfFreedom = degreesOfFreedom
    self.location = location
    self.scale = scale
    logPeak = -0.5 * log(degreesOfFreedom) - logBeta(degreesOfFreedom / 2, 0.5)
  }
}

extension StudentT: ContinuousDistribution {
  /// The location; NaN for at most 1 degree of freedom.
  public var mean: Double { degreesOfFreedom > 1 ? location : .nan }
  /// +∞ for at most 2 degrees of freedom, NaN for at most 1.
  public var variance: Double {
    if degreesOfFreedom <= 2 { return degreesOfFreedom > 1 ? .infinity : .nan }
    return scale * scale * (degreesOfFreedom / (degreesOfFreedom - 2))
  }
  /// NaN for at most 3 degrees of freedom.
  public var skewness: Double { degreesOfFreedom > 3 ? 0 : .nan }
  /// +∞ for at most 4 degrees of freedom, NaN for at most 2.
  public var excessKurtosis: Double {
    degreesOfFreedom > 4 ? 6 / (degreesOfFreedom - 4) : (degreesOfFreedom > 2 ? .infinity : .nan)
  }
  /// (ν + 1)/2·(ψ((ν + 1)/2) − ψ(ν/2)) + ln(√ν·B(ν/2, ½)) + ln scale
  public var differentialEntropy: Double {
    let half = degreesOfFreedom / 2, next = DoubleDouble(exactSumOf: half, 0.5)
    let slope = preciseDigamma(next) - preciseDigamma(DoubleDouble(half))
    return (next * slope).value - logPeak + log(scale)
  }
  public var clusters: [Cluster] { [Cluster(center: location, spread: scale)] }
  public var family: ContinuousFamily? { .studentT(self) }

  public func logDensity(_ x: Double) -> Double {
    logPeak - log(scale) - 0.5 * (degreesOfFreedom + 1) * growth((x - location) / scale)
  }

  /// ln(1 + z²/ν), also where z² overflows.
  func growth(_ z: Double) -> Double {
    let z = abs(z)
    return z < 1e100 ? log1p(z * z / degreesOfFreedom) : 2 * log(z) - log(degreesOfFreedom)
  }

  public func cumulative(_ x: Double) -> Double { tail((location - x) / scale) }

  public func survival(_ x: Double) -> Double { tail((x - location) / scale) }

  /// P(Z > z) = ½·I(ν/(ν + z²); ν/2, ½) for z ≥ 0.
  private func tail(_ z: Double) -> Double {
    guard z.isFinite else { return z.isNaN ? z : (z < 0 ? 1 : 0) }
    if z < 0 { return 1 - tail(-z) }
    guard z < 1e100 else { return exp(logPeak - degreesOfFreedom * log(z) + powerOfFreedom) }
    let square = DoubleDouble(exactProductOf: z, z), nu = DoubleDouble(degreesOfFreedom)
    return 0.5 * incompleteBeta(nu / (nu + square), degreesOfFreedom / 2, 0.5).lower.value
  }

  /// Of the leading term far out: ((ν + 1)/2)·ln ν − ln ν.
  private var powerOfFreedom: Double { 0.5 * (degreesOfFreedom - 1) * log(degreesOfFreedom) }

  public func quantile(_ p: Double) -> Double { location - scale * deviate(p) }

  public func quantile(upper q: Double) -> Double { location + scale * deviate(q) }

  /// The z with P(Z > z) = q.
  private func deviate(_ q: Double) -> Double {
    guard q >= 0, q <= 1 else { return .nan }
    if q > 0.5 { return -deviate(1 - q) }
    let half = degreesOfFreedom / 2
    if q > 0.25 {
      let y = betaQuantile(.lower(1 - 2 * q), 0.5, half)
      return (degreesOfFreedom * (y / (1 - y))).squareRoot()
    }
    let x = betaQuantile(.lower(2 * q), half, 0.5)
    return (degreesOfFreedom * ((1 - x) / x)).squareRoot()
  }

  public func sample(using generator: inout SeededGenerator) -> Double {
    let spread = (2 * generator.gamma(shape: degreesOfFreedom / 2) / degreesOfFreedom).squareRoot()
    return location + scale * (generator.normal() / spread)
  }
}

extension StudentT: CustomStringConvertible {
  public var description: String {
    "StudentT(degreesOfFreedom: \(degreesOfFreedom), location: \(location), scale: \(scale))"
  }
}

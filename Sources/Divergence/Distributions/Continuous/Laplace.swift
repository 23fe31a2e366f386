/// The Laplace distribution with density e^(−|x − location|/scale)/(2·scale).
public struct Laplace: Equatable, Sendable {
  /// The median, and the mean.
  public let location: Double
  /// The average distance from the location.
  public let scale: Double

  /// A location that is not finite, or a scale that is not positive and finite, traps.
  public init(location: Double, scale: Double) {
    self = orTrap(try Laplace(validatingLocation: location, scale: scale))
  }

  /// As `init(location:scale:)`, throwing what that one traps with.
  public init(validatingLocation location: Double, scale: Double) throws(ValidationError) {
    try requireFinite(location, "the location")
    try requirePositive(scale, "the scale")
    self.location = location
    self.scale = scale
  }
}

extension Laplace: ContinuousDistribution {
  public var mean: Double { location }
  public var variance: Double { 2 * scale * scale }
  public var skewness: Double { 0 }
  public var excessKurtosis: Double { 3 }
  /// 1 + ln 2·scale
  public var differentialEntropy: Double { 1 + log(2 * scale) }
  public var clusters: [Cluster] { [Cluster(center: location, spread: scale)] }
  public var breakpoints: [Double] { [location] }
  public var family: ContinuousFamily? { .laplace(self) }

  public func logDensity(_ x: Double) -> Double { -abs(x - location) / scale - log(2 * scale) }

  public func cumulative(_ x: Double) -> Double { tail(DoubleDouble(exactSumOf: location, -x)) }

  public func survival(_ x: Double) -> Double { tail(DoubleDouble(exactSumOf: x, -location)) }

  /// P(X − location > distance); the rounding of the quotient would be a relative error of the tail.
  private func tail(_ distance: DoubleDouble) -> Double {
    guard distance.high.isFinite else { return distance.high < 0 ? 1 : (distance.high > 0 ? 0 : .nan) }
    let z = distance / scale
    return z.high > 0 ? 0.5 * preciseExponential(-z) : 1 - 0.5 * preciseExponential(z)
  }

  public func quantile(_ p: Double) -> Double { location + scale * deviate(p) }

  public func quantile(upper q: Double) -> Double { location - scale * deviate(q) }

  private func deviate(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    return p < 0.5 ? log(2 * p) : -log1p(1 - 2 * p)
  }

  public func sample(using generator: inout SeededGenerator) -> Double {
    let draw = -log1p(-generator.uniform())
    return generator.next() >> 63 == 0 ? location + scale * draw : location - scale * draw
  }
}

extension Laplace: CustomStringConvertible {
  public var description: String { "Laplace(location: \(location), scale: \(scale))" }
}

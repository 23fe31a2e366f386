/// The gamma distribution with density rateˢʰᵃᵖᵉ·x^(shape − 1)·e^(−rate·x)/Γ(shape) on x ≥ 0.
public struct Gamma: Equatable, Sendable {
  /// The exponent of x, plus 1.
  public let shape: Double
  /// The inverse of the scale.
  public let rate: Double
  private let kernel: GammaKernel

  /// A shape or a rate that is not positive and finite traps.
  public init(shape: Double, rate: Double) {
    self = orTrap(try Gamma(validatingShape: shape, rate: rate))
  }

  /// A shape or a scale that is not positive and finite traps. The scale is 1/rate.
  public init(shape: Double, scale: Double) {
    self = orTrap(try Gamma(validatingShape: shape, scale: scale))
  }

  /// As `init(shape:rate:)`, throwing what that one traps with.
  public init(validatingShape shape: Double, rate: Double) throws(ValidationError) {
    try requirePositive(shape, "the shape")
    try requirePositive(rate, "the rate")
    self.shape = shape
    self.rate = rate
    kernel = GammaKernel(shape: shape)
  }

  /// As `init(shape:scale:)`, throwing what that one traps with.
  public init(validatingShape shape: Double, scale: Double) throws(ValidationError) {
    try requirePositive(scale, "the scale")
    try self.init(validatingShape: shape, rate: 1 / scale)
  }
}

extension Gamma: ContinuousDistribution {
  public var mean: Double { shape / rate }
  public var variance: Double { shape / rate / rate }
  public var skewness: Double { 2 / shape.squareRoot() }
  public var excessKurtosis: Double { 6 / shape }
  /// a − ln rate + ln Γ(a) + (1 − a)·ψ(a)
  public var differentialEntropy: Double { gammaEntropy(shape) - log(rate) }
  public var support: ClosedRange<Double> { 0...Double.infinity }
  public var family: ContinuousFamily? { .gamma(self) }

  public var clusters: [Cluster] { [Cluster(center: mean, spread: max(shape, 1).squareRoot() / rate)] }

  public func logDensity(_ x: Double) -> Double {
    guard x >= 0 else { return x.isNaN ? x : -.infinity }
    if x == 0 { return shape == 1 ? log(rate) : (shape < 1 ? .infinity : -.infinity) }
    guard x < .infinity else { return -.infinity }
    return kernel.logPower(rate * x) - log(x)
  }

  public func cumulative(_ x: Double) -> Double { x <= 0 ? 0 : regularizedGammaP(shape, rate * x) }

  public func survival(_ x: Double) -> Double { x <= 0 ? 1 : regularizedGammaQ(shape, rate * x) }

  public func quantile(_ p: Double) -> Double { inverseRegularizedGammaP(shape, p) / rate }

  public func quantile(upper q: Double) -> Double { inverseRegularizedGammaQ(shape, q) / rate }

  public func sample(using generator: inout SeededGenerator) -> Double {
    generator.gamma(shape: shape) / rate
  }
}

extension Gamma: CustomStringConvertible {
  public var description: String { "Gamma(shape: \(shape), rate: \(rate))" }
}

/// ln(tᵃ·e⁻ᵗ/Γ(a)), its constants worked out.
///
/// For larger a it is a·(ln(t/a) − (t − a)/a) + ½·ln(a/2π) − Stirling's correction, in which the large terms have
/// gone (Loader 2000).
struct GammaKernel: Equatable, Sendable {
  private let shape: Double
  private let offset: Double

  init(shape: Double) {
    self.shape = shape
    offset =
      shape < 10
      ? -logGamma(shape) : 0.5 * log(shape) - logOfRootTwoPi - stirlingCorrection(shape)
  }

  func logPower(_ t: Double) -> Double {
    if shape < 10 { return shape * log(t) - t + offset }
    let u = (t - shape) / shape
    // Far below the mean u is −1 to rounding, and its logarithm lost.
    return shape * (u < -0.9 ? logRatio(t, shape) - u : log1pmx(u)) + offset
  }
}

/// The entropy of a gamma distribution of rate 1; of a large shape by Stirling's series, whose large terms cancel.
func gammaEntropy(_ shape: Double) -> Double {
  guard shape > 20 else { return shape + logGamma(shape) + (1 - shape) * digamma(shape) }
  let a = DoubleDouble(shape)
  return (a + preciseLogGamma(a) + (DoubleDouble.one - a) * preciseDigamma(a)).value
}

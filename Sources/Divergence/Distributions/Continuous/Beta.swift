/// The beta distribution with density x^(α − 1)·(1 − x)^(β − 1)/B(α, β) on [0, 1].
public struct Beta: Equatable, Sendable {
  /// The exponent of x, plus 1.
  public let alpha: Double
  /// The exponent of 1 − x, plus 1.
  public let beta: Double
  private let kernel: BetaKernel

  /// An α or a β that is not positive and finite traps.
  public init(_ alpha: Double, _ beta: Double) {
    self = orTrap(try Beta(validating: alpha, beta))
  }

  /// As `init(_:_:)`, throwing what that one traps with.
  public init(validating alpha: Double, _ beta: Double) throws(ValidationError) {
    try requirePositive(alpha, "alpha")
    try requirePositive(beta, "beta")
    self.alpha = alpha
    self.beta = beta
    kernel = BetaKernel(alpha, beta)
  }
}

extension Beta: ContinuousDistribution {
  /// α + β
  private var total: Double { alpha + beta }

  public var mean: Double { alpha / total }
  public var variance: Double { alpha / total * (beta / total) / (total + 1) }
  public var skewness: Double {
    2 * (beta - alpha) / (total + 2) * ((total + 1) / alpha / beta).squareRoot()
  }
  public var excessKurtosis: Double {
    let difference = alpha - beta
    let numerator = difference * difference * (total + 1) - alpha * beta * (total + 2)
    return 6 * numerator / (alpha * beta * (total + 2) * (total + 3))
  }
  /// ln B(α, β) − (α − 1)·ψ(α) − (β − 1)·ψ(β) + (α + β − 2)·ψ(α + β)
  public var differentialEntropy: Double { betaEntropy(alpha, beta) }
  public var support: ClosedRange<Double> { 0...1 }
  public var family: ContinuousFamily? { .beta(self) }

  public var clusters: [Cluster] { [Cluster(center: mean, spread: standardDeviation)] }

  public func logDensity(_ x: Double) -> Double { logDensity(at: Place(anchor: x, distance: 0)) }

  /// Next to 1 it is the distance to 1 that counts.
  public func logDensity(at place: Place) -> Double {
    let x = place.x
    guard x >= 0, x <= 1 else { return x.isNaN ? x : -.infinity }
    let rest = place.anchor == 1 ? -place.distance : 1 - x
    let lower = place.anchor == 0 ? place.distance : x
    if lower == 0 { return BetaKernel.limit(alpha, kernel.offset) }
    if rest == 0 { return BetaKernel.limit(beta, kernel.offset) }
    return kernel.logDensity(lower, rest)
  }

  public func cumulative(_ x: Double) -> Double {
    x <= 0 ? 0 : (x >= 1 ? 1 : regularizedBeta(x, alpha, beta))
  }

  public func survival(_ x: Double) -> Double {
    if x.isNaN { return x }
    return x <= 0 ? 1 : (x >= 1 ? 0 : incompleteBeta(DoubleDouble(x), alpha, beta).upper.value)
  }

  public func quantile(_ p: Double) -> Double { inverseRegularizedBeta(p, alpha, beta) }

  public func quantile(upper q: Double) -> Double {
    guard q >= 0, q <= 1 else { return .nan }
    return betaQuantile(q <= 0.5 ? .upper(q) : .lower(1 - q), alpha, beta)
  }

  public func sample(using generator: inout SeededGenerator) -> Double {
    generator.beta(alpha, beta)
  }
}

extension Beta: CustomStringConvertible {
  public var description: String { "Beta(\(alpha), \(beta))" }
}

/// ln(x^(α−1)·y^(β−1)/B(α, β)) with y = 1 − x, its constants worked out.
///
/// For larger α and β it is −α·ψ − β·ψ + ½·ln(αβ/2π(α + β)) − Stirling's corrections, less ln x and ln y, where
/// the ψ are the deviances of α from its mean (α + β)·x, and of β: the large terms have gone (Loader 2000).
struct BetaKernel: Equatable, Sendable {
  private let alpha: Double
  private let beta: Double
  let offset: Double
  private let isLarge: Bool

  init(_ alpha: Double, _ beta: Double) {
    self.alpha = alpha
    self.beta = beta
    isLarge = alpha > 10 && beta > 10
    if isLarge {
      let total = alpha + beta
      let corrections = stirlingCorrection(alpha) + stirlingCorrection(beta) - stirlingCorrection(total)
      offset = 0.5 * (log(alpha) + log(beta / total)) - logOfRootTwoPi - corrections
    } else {
      offset = -logBeta(alpha, beta)
    }
  }

  func logDensity(_ x: Double, _ y: Double) -> Double {
    guard isLarge else { return (alpha - 1) * log(x) + (beta - 1) * log(y) + offset }
    let total = alpha + beta
    return offset - deviance(alpha, total * x) - deviance(beta, total * y) - log(x) - log(y)
  }

  /// The log-density at an end towards which it goes with the power of an exponent less 1.
  static func limit(_ exponent: Double, _ offset: Double) -> Double {
    exponent == 1 ? offset : (exponent < 1 ? .infinity : -.infinity)
  }
}

/// x·ln(x/m) + m − x, how unlikely it is that what should be m is x; never negative (Loader 2000).
func deviance(_ x: Double, _ m: Double) -> Double {
  Outcome(p: x, q: m, difference: x - m).divergenceTerm
}

/// The entropy of a beta distribution; of large parameters in double-double, since its terms cancel.
func betaEntropy(_ alpha: Double, _ beta: Double) -> Double {
  let a = DoubleDouble(alpha), b = DoubleDouble(beta), total = DoubleDouble(exactSumOf: alpha, beta)
  let logarithm = preciseLogGamma(a) + preciseLogGamma(b) - preciseLogGamma(total)
  let slopes = (a - 1) * preciseDigamma(a) + (b - 1) * preciseDigamma(b)
  return (logarithm - slopes + (total - 2) * preciseDigamma(total)).value
}

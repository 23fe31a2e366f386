/// The distribution of eˣ for a normal X, with density e^(−z²/2)/(x·σ·√(2π)) on x > 0, z = (ln x − μ)/σ.
public struct LogNormal: Equatable, Sendable {
  /// The mean of the logarithm.
  public let logMean: Double
  /// The standard deviation of the logarithm.
  public let logStandardDeviation: Double

  /// A mean of the logarithm that is not finite, or a standard deviation of it that is not positive and finite,
  /// traps.
  public init(logMean: Double, logStandardDeviation: Double) {
    self = orTrap(try LogNormal(validatingLogMean: logMean, logStandardDeviation: logStandardDeviation))
  }

  /// As `init(logMean:logStandardDeviation:)`, throwing what that one traps with.
  public init(
    validatingLogMean logMean: Double, logStandardDeviation: Double
  ) throws(ValidationError) {
    try requireFinite(logMean, "the mean of the logarithm")
    try requirePositive(logStandardDeviation, "the standard deviation of the logarithm")
    self.logMean = logMean
    self.logStandardDeviation = logStandardDeviation
  }

  /// The distribution of the logarithm.
  public var logarithm: Normal { Normal(mean: logMean, standardDeviation: logStandardDeviation) }
}

extension LogNormal: ContinuousDistribution {
  private var logVariance: Double { logStandardDeviation * logStandardDeviation }

  /// e^(μ + σ²/2)
  public var mean: Double {
    guard logStandardDeviation < 1e100 else { return exp(logMean + logVariance / 2) }
    let halfVariance = DoubleDouble(exactProductOf: logStandardDeviation / 2, logStandardDeviation)
    return preciseExponential(halfVariance + logMean)
  }
  /// (e^σ² − 1)·e^(2μ + σ²)
  public var variance: Double { expm1(logVariance) * mean * mean }
  /// (e^σ² + 2)·√(e^σ² − 1)
  public var skewness: Double { (exp(logVariance) + 2) * expm1(logVariance).squareRoot() }
  /// e^4σ² + 2·e^3σ² + 3·e^2σ² − 6
  public var excessKurtosis: Double {
    expm1(4 * logVariance) + 2 * expm1(3 * logVariance) + 3 * expm1(2 * logVariance)
  }
  /// μ + ln σ + ½·(1 + ln 2π)
  public var differentialEntropy: Double { logMean + logarithm.differentialEntropy }
  public var support: ClosedRange<Double> { 0...Double.infinity }
  public var family: ContinuousFamily? { .logNormal(self) }

  /// Around the points that the middle of the logarithm's mass comes from.
  public var clusters: [Cluster] {
    let centers = [-6.0, -3, -1, 0, 1, 3, 6].map { exp(logMean + $0 * logStandardDeviation) }
    return centers.filter { $0 > 1e-290 && $0 < 1e290 }.map { center in
      Cluster(center: center, spread: center * min(logStandardDeviation, 1))
    }
  }

  /// The normal log-density of ln x, less ln x.
  public func logDensity(_ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? x : -.infinity }
    let logarithm = log(x)
    return self.logarithm.logDensity(logarithm) - logarithm
  }

  public func cumulative(_ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? x : 0 }
    return normalTail(-logarithm.standardized(DoubleDouble(x).logarithm()))
  }

  public func survival(_ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? x : 1 }
    return normalTail(logarithm.standardized(DoubleDouble(x).logarithm()))
  }

  public func quantile(_ p: Double) -> Double { exp(logarithm.quantile(p)) }

  public func quantile(upper q: Double) -> Double { exp(logarithm.quantile(upper: q)) }

  public func sample(using generator: inout SeededGenerator) -> Double {
    exp(logarithm.sample(using: &generator))
  }
}

extension LogNormal: CustomStringConvertible {
  public var description: String {
    "LogNormal(logMean: \(logMean), logStandardDeviation: \(logStandardDeviation))"
  }
}

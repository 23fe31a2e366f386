/// Averages under a distribution, those that it has in closed form.
struct Averages {
  private let family: ContinuousFamily
  /// H(P), and what its rounding is relative to.
  let entropy: Double
  let entropySize: Double
  let mean: Double
  let variance: Double
  /// Of ln x, of distributions on x ≥ 0.
  private(set) var logarithm: LogarithmMoments?
  /// E[ln(1 − x)], of distributions on [0, 1].
  private(set) var logComplement: Double?

  /// nil of a mixture, and of a von Mises distribution, whose averages are those of the circle.
  init?(of family: ContinuousFamily) {
    switch family {
    case .normal(let p): self.init(p, family)
    case .logNormal(let p):
      self.init(p, family, level: p.logMean)
      logarithm = LogarithmMoments(mean: p.logMean, variance: p.logStandardDeviation * p.logStandardDeviation)
    case .gamma(let p):
      self.init(p, family, level: log(p.rate))
      logarithm = .gamma(p.shape, rate: p.rate)
    case .exponential(let p):
      self.init(p, family)
      logarithm = .gamma(1, rate: p.rate)
    case .beta(let p):
      self.init(p, family)
      logarithm = .beta(p.alpha, p.beta)
      logComplement = LogarithmMoments.beta(p.beta, p.alpha).mean
    case .uniform(let p):
      self.init(p, family)
      logarithm = .uniform(p.lowerBound, p.upperBound)
      logComplement = LogarithmMoments.uniform(1 - p.upperBound, 1 - p.lowerBound)?.mean
    case .pareto(let p):
      self.init(p, family, level: log(p.minimum))
      logarithm = LogarithmMoments(mean: log(p.minimum) + 1 / p.shape, variance: 1 / (p.shape * p.shape))
    case .laplace(let p): self.init(p, family)
    case .studentT(let p): self.init(p, family)
    case .cauchy(let p): self.init(p, family)
    case .vonMises, .normalMixture: return nil
    }
  }

  private init<P: ContinuousDistribution>(_ p: P, _ family: ContinuousFamily, level: Double = 0) {
    self.family = family
    entropy = p.differentialEntropy
    entropySize = abs(entropy) + abs(level) + 1
    mean = p.mean
    variance = p.variance
  }

  /// E|x − a|
  func distance(to a: Double) -> Double? { meanDistance(of: family, to: a) }

  /// E[ln(1 + ((x − center)/scale)²)]
  func logGrowth(from center: Double, in scale: Double) -> Double? {
    switch family {
    case .uniform(let p):
      return uniformLogGrowth((p.lowerBound - center) / scale, (p.upperBound - center) / scale)
    case .cauchy(let p):
      // ln of the squared distance from (center, −scale) is harmonic above the line (Chyzak & Nielsen 2019).
      let spread = p.scale / scale, shift = (p.location - center) / scale
      return log1p(spread * (2 + spread) + shift * shift)
    default: return nil
    }
  }
}

/// Mean and variance of ln x.
struct LogarithmMoments {
  let mean: Double
  let variance: Double
  /// What the rounding of the variance is relative to.
  let varianceSize: Double

  init(mean: Double, variance: Double, varianceSize: Double? = nil) {
    self.mean = mean
    self.variance = variance
    self.varianceSize = varianceSize ?? variance
  }

  /// ψ(a) − ln rate and ψ′(a).
  static func gamma(_ shape: Double, rate: Double) -> LogarithmMoments {
    let mean = preciseDigamma(DoubleDouble(shape)) - DoubleDouble(rate).logarithm()
    return LogarithmMoments(mean: mean.value, variance: trigamma(shape))
  }

  /// ψ(α) − ψ(α + β) and ψ′(α) − ψ′(α + β).
  static func beta(_ alpha: Double, _ beta: Double) -> LogarithmMoments {
    let mean = preciseDigamma(DoubleDouble(alpha)) - preciseDigamma(DoubleDouble(exactSumOf: alpha, beta))
    let own = trigamma(alpha)
    return LogarithmMoments(mean: mean.value, variance: own - trigamma(alpha + beta), varianceSize: own)
  }

  /// Between two points that are not negative; nil for others. About the middle by Gauss's rule where they are close,
  /// elsewhere from the primitives of ln x and ln² x.
  static func uniform(_ low: Double, _ high: Double) -> LogarithmMoments? {
    guard low >= 0, high > low else { return nil }
    let ratio = low / high
    if ratio > 0.4 {
      let middle = low + (high - low) / 2, half = (high - low) / 2 / middle
      let shift = GaussRule.average(around: 0, halfWidth: half) { log1p($0) }
      let variance = GaussRule.average(around: 0, halfWidth: half) { t in
        let deviation = log1p(t) - shift
        return deviation * deviation
      }
      return LogarithmMoments(mean: log(middle) + shift, variance: variance)
    }
    // About ln high, of x = high·s with s uniform on [ratio, 1].
    let width = 1 - ratio, logarithm = ratio > 0 ? log(ratio) : 0
    let first = -(ratio * logarithm) / width - 1
    let second = (2 - ratio * (logarithm * logarithm - 2 * logarithm + 2)) / width
    return LogarithmMoments(mean: log(high) + first, variance: second - first * first, varianceSize: second)
  }
}

/// The average of ln(1 + z²) over an interval: by Gauss's rule where that is short beside the distance from ±i, where
/// the logarithm ends; elsewhere from the primitive z·ln(1 + z²) − 2z + 2·atan z.
private func uniformLogGrowth(_ low: Double, _ high: Double) -> Double {
  let middle = low + (high - low) / 2, half = (high - low) / 2
  if half < 0.4 * max(1, abs(middle)) {
    return GaussRule.average(around: middle, halfWidth: half, logOfOnePlusSquare)
  }
  func primitive(_ z: Double) -> Double { z * (logOfOnePlusSquare(z) - 2) + 2 * atan(z) }
  return (primitive(high) - primitive(low)) / (high - low)
}

/// ln(1 + z²), also where z² overflows.
func logOfOnePlusSquare(_ z: Double) -> Double { abs(z) < 1e100 ? log1p(z * z) : 2 * log(abs(z)) }

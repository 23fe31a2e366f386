/// D(P ∥ Q) of distributions of different families as E[−ln q] − H(P), where Q's log-density asks of P only averages
/// that are known. nil where one is not, and where the difference would cancel: quadrature is better there.
func crossDivergence(of p: ContinuousFamily, from q: ContinuousFamily) -> Double? {
  guard let averages = Averages(of: p), let cost = averages.cost(under: q) else { return nil }
  let divergence = cost - averages.entropy
  return abs(divergence) > 0.2 * max(abs(cost), abs(averages.entropy)) ? divergence : nil
}

/// Averages under a distribution, those that it has in closed form.
private struct Averages {
  let entropy: Double
  let mean: Double
  let variance: Double
  /// Average and variance of ln x, of distributions on x ≥ 0.
  var logarithm: (mean: Double, variance: Double)?
  /// Average of ln(1 − x), of distributions on [0, 1].
  var logComplement: Double?
  /// E|x − a|
  var distance: (Double) -> Double? = { _ in nil }

  init?(of family: ContinuousFamily) {
    switch family {
    case .normal(let p):
      self.init(p)
      distance = { normalDistance(p, $0) }
    case .logNormal(let p):
      self.init(p)
      logarithm = (p.logMean, p.logStandardDeviation * p.logStandardDeviation)
    case .gamma(let p):
      self.init(p)
      logarithm = (digamma(p.shape) - log(p.rate), trigamma(p.shape))
    case .exponential(let p):
      self.init(p)
      logarithm = (digamma(1) - log(p.rate), trigamma(1))
      distance = { exponentialDistance(p, $0) }
    case .beta(let p):
      self.init(p)
      let total = p.alpha + p.beta
      logarithm = (digamma(p.alpha) - digamma(total), trigamma(p.alpha) - trigamma(total))
      logComplement = digamma(p.beta) - digamma(total)
    case .laplace(let p): self.init(p)
    case .uniform(let p):
      self.init(p)
      logarithm = uniformLogarithm(p.lowerBound, p.upperBound)
      logComplement = uniformLogarithm(1 - p.upperBound, 1 - p.lowerBound)?.mean
      distance = { uniformDistance(p, $0) }
    case .pareto(let p):
      self.init(p)
      logarithm = (log(p.minimum) + 1 / p.shape, 1 / (p.shape * p.shape))
    case .studentT(let p): self.init(p)
    case .cauchy, .vonMises, .normalMixture: return nil
    }
  }

  private init<P: ContinuousDistribution>(_ p: P) {
    entropy = p.differentialEntropy
    mean = p.mean
    variance = p.variance
  }

  /// E[−ln q]
  func cost(under family: ContinuousFamily) -> Double? {
    switch family {
    case .normal(let q):
      guard !variance.isNaN else { return nil }
      let shift = (mean - q.mean) / q.standardDeviation
      let spread = variance / q.standardDeviation / q.standardDeviation
      return log(q.standardDeviation) + logOfRootTwoPi + 0.5 * (spread + shift * shift)
    case .logNormal(let q):
      guard let logarithm else { return nil }
      let shift = (logarithm.mean - q.logMean) / q.logStandardDeviation
      let spread = logarithm.variance / q.logStandardDeviation / q.logStandardDeviation
      return logarithm.mean + log(q.logStandardDeviation) + logOfRootTwoPi + 0.5 * (spread + shift * shift)
    case .gamma(let q):
      guard let logarithm else { return nil }
      return logGamma(q.shape) - q.shape * log(q.rate) - (q.shape - 1) * logarithm.mean + q.rate * mean
    case .exponential(let q): return q.rate * mean - log(q.rate)
    case .beta(let q):
      guard let logarithm, let logComplement else { return nil }
      return logBeta(q.alpha, q.beta) - (q.alpha - 1) * logarithm.mean - (q.beta - 1) * logComplement
    case .laplace(let q): return distance(q.location).map { log(2 * q.scale) + $0 / q.scale }
    case .uniform(let q): return log(q.width)
    case .pareto(let q):
      return logarithm.map { (q.shape + 1) * $0.mean - log(q.shape) - q.shape * log(q.minimum) }
    case .cauchy, .studentT, .vonMises, .normalMixture: return nil
    }
  }
}

/// E|x − a| of a normal: that of a folded one.
private func normalDistance(_ p: Normal, _ a: Double) -> Double {
  let z = (p.mean - a) / p.standardDeviation
  let core = 2 * exp(-0.5 * z * z - logOfRootTwoPi)
  return p.standardDeviation * (core + z * erf(z * rootOfTwo / 2))
}

private func exponentialDistance(_ p: Exponential, _ a: Double) -> Double {
  a <= 0 ? p.mean - a : a - p.mean + 2 * p.mean * exp(-p.rate * a)
}

private func uniformDistance(_ p: Uniform, _ a: Double) -> Double {
  if a <= p.lowerBound || a >= p.upperBound { return abs(p.mean - a) }
  let left = a - p.lowerBound, right = p.upperBound - a
  return (left * left + right * right) / (2 * p.width)
}

/// Average and variance of ln x, uniform between two points that are not negative; nil for others.
private func uniformLogarithm(_ low: Double, _ high: Double) -> (mean: Double, variance: Double)? {
  guard low >= 0, high > low else { return nil }
  // About ln high, of x = high·s with s uniform on [ratio, 1].
  let ratio = low / high, width = 1 - ratio, logarithm = ratio > 0 ? log(ratio) : 0
  let first = -(ratio * logarithm) / width - 1
  let second = (2 - ratio * (logarithm * logarithm - 2 * logarithm + 2)) / width
  return (log(high) + first, second - first * first)
}

// Draws from which those of several distributions are made.
extension SeededGenerator {
  /// A gamma number of rate 1, by the rejection of Marsaglia & Tsang (2000); a shape below 1 by Stuart's power of a
  /// uniform number.
  mutating func gamma(shape: Double) -> Double {
    if shape < 1 { return gamma(shape: shape + 1) * pow(1 - uniform(), 1 / shape) }
    let d = shape - 1.0 / 3, c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal(), v = 1 + c * x
      guard v > 0 else { continue }
      let cube = v * v * v, u = 1 - uniform()
      if u < 1 - 0.0331 * (x * x) * (x * x) { return d * cube }
      if log(u) < 0.5 * x * x + d * (1 - cube + log(cube)) { return d * cube }
    }
  }

  /// The logarithm of a gamma number, which a small shape may take far below the smallest double.
  mutating func logGamma(shape: Double) -> Double {
    shape < 1 ? log(gamma(shape: shape + 1)) + log(1 - uniform()) / shape : log(gamma(shape: shape))
  }

  /// A beta number: one gamma's share of two, from their logarithms where these may be tiny.
  mutating func beta(_ alpha: Double, _ beta: Double) -> Double {
    if alpha >= 1, beta >= 1 {
      let x = gamma(shape: alpha)
      return x / (x + gamma(shape: beta))
    }
    return sigmoid(logGamma(shape: alpha) - logGamma(shape: beta))
  }

  /// A Poisson number: by multiplication of uniform numbers below 10, by the transformed rejection of Hörmann
  /// (1993) above.
  mutating func poisson(rate: Double) -> Int {
    guard rate >= 10 else { return smallPoisson(rate) }
    let b = 0.931 + 2.53 * rate.squareRoot(), a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4), vr = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = uniform() - 0.5, v = 1 - uniform(), us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + rate + 0.43).rounded(.down)
      if us >= 0.07, v <= vr { return Int(k) }
      guard k >= 0, us >= 0.013 || v <= us, k < 9e18 else { continue }
      let bound = log(v * inverseAlpha / (a / (us * us) + b))
      if bound <= poissonLogProbability(k, rate) { return Int(k) }
    }
  }

  private mutating func smallPoisson(_ rate: Double) -> Int {
    let limit = exp(-rate)
    var product = uniform(), count = 0
    while product > limit {
      product *= uniform()
      count += 1
    }
    return count
  }

  /// A binomial number: by inversion where few successes are expected, by the transformed rejection of Hörmann
  /// (1993) elsewhere.
  mutating func binomial(trials: Int, probability: Double) -> Int {
    if probability > 0.5 { return trials - binomial(trials: trials, probability: 1 - probability) }
    let n = Double(trials)
    guard n * probability >= 10 else { return smallBinomial(trials, probability) }
    let spread = (n * probability * (1 - probability)).squareRoot()
    let b = 1.15 + 2.53 * spread, a = -0.0873 + 0.0248 * b + 0.01 * probability
    let c = n * probability + 0.5, alpha = (2.83 + 5.1 / b) * spread, vr = 0.92 - 4.2 / b
    let mode = ((n + 1) * probability).rounded(.down)
    let atMode = binomialLogProbability(mode, n, probability)
    while true {
      let u = uniform() - 0.5, v = 1 - uniform(), us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + c).rounded(.down)
      guard k >= 0, k <= n else { continue }
      if us >= 0.07, v <= vr { return Int(k) }
      let bound = log(v * alpha / (a / (us * us) + b))
      if bound <= binomialLogProbability(k, n, probability) - atMode { return Int(k) }
    }
  }

  /// Counts trials up to each success by geometric gaps.
  private mutating func smallBinomial(_ trials: Int, _ probability: Double) -> Int {
    guard probability > 0 else { return 0 }
    let scale = log1p(-probability)
    var seen = 0.0, count = 0
    while true {
      seen += (log(1 - uniform()) / scale).rounded(.down) + 1
      if seen > Double(trials) { return count }
      count += 1
    }
  }
}

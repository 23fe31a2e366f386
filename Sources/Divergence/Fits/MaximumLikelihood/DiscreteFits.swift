extension Bernoulli: Fittable {
  /// The share of ones. Outcomes must be 0 or 1.
  public static func fitted(validating sample: [Int], weights: Vector? = nil) throws(ValidationError)
    -> Bernoulli
  {
    try Bernoulli(validating: try counted(sample, weights, upTo: 1).mean { $0 })
  }
}

extension Binomial {
  /// The share of successes in so many trials. Outcomes must lie between 0 and the number of trials.
  public static func fitted(to sample: [Int], trials: Int, weights: Vector? = nil) -> Binomial {
    orTrap(try fitted(validating: sample, trials: trials, weights: weights))
  }

  /// As `fitted(to:trials:weights:)`, throwing what that one traps with.
  public static func fitted(
    validating sample: [Int], trials: Int, weights: Vector? = nil
  ) throws(ValidationError) -> Binomial {
    let mean = try counted(sample, weights, upTo: trials).mean { $0 }
    return try Binomial(validatingTrials: trials, probability: trials > 0 ? mean / Double(trials) : 0)
  }
}

extension Geometric: Fittable {
  /// 1/(1 + mean). Outcomes must not be negative.
  public static func fitted(validating sample: [Int], weights: Vector? = nil) throws(ValidationError)
    -> Geometric
  {
    try Geometric(validating: 1 / (1 + (try counted(sample, weights).mean { $0 })))
  }
}

extension Poisson: Fittable {
  /// The mean. Outcomes must not be negative.
  public static func fitted(validating sample: [Int], weights: Vector? = nil) throws(ValidationError)
    -> Poisson
  {
    try Poisson(validating: try counted(sample, weights).mean { $0 })
  }
}

extension NegativeBinomial: Fittable {
  /// The r with mean(ψ(x + r)) − ψ(r) = ln(1 + mean/r), between bounds that enclose it, and p = r/(r + mean). None
  /// for samples whose variance is not above their mean. Outcomes must not be negative.
  public static func fitted(
    validating sample: [Int], weights: Vector? = nil
  ) throws(ValidationError) -> NegativeBinomial {
    let sample = try counted(sample, weights)
    let mean = sample.mean { $0 }, variance = sample.mean { ($0 - mean) * ($0 - mean) }
    guard variance > mean else { throw .noMaximum(name: "the number of successes") }
    func slope(_ r: Double) -> Double { sample.mean { digamma($0 + r) - digamma(r) } - log1p(mean / r) }
    // Positive below the root and negative above: the likelihood has one maximum.
    var low = log(mean * mean / (variance - mean)), high = low
    while slope(exp(low)) < 0, low > -600 { low -= 1 }
    while slope(exp(high)) > 0, high < 30 { high += 1 }
    for _ in 0..<100 where high - low > 1e-15 * max(abs(low), 1) {
      let middle = 0.5 * (low + high)
      if slope(exp(middle)) > 0 { low = middle } else { high = middle }
    }
    let successes = exp(0.5 * (low + high))
    return try NegativeBinomial(
      validatingSuccesses: successes, probability: successes / (successes + mean))
  }
}

/// Outcomes as numbers; refuses those that cannot be.
private func counted(
  _ sample: [Int], _ weights: Vector?, upTo limit: Int = Int.max
) throws(ValidationError) -> WeightedSample {
  try WeightedSample(sample.map { Double($0) }, weights) { $0 >= 0 && $0 <= Double(limit) }
}

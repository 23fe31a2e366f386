// Intervals of estimates from counts by the percentile bootstrap (Efron 1979): between two quantiles of the estimates
// from samples that are drawn anew from the frequencies. One seed gives one interval.
//
// Estimates from neighbours have none: a sample drawn with replacement is full of ties.

/// The interval of `estimatedEntropy(counts:by:in:)` from so many resamples. What the counts are refused for, a
/// confidence that is not between 0 and 1, or fewer than 2 resamples trap.
public func bootstrapInterval(
  entropyOfCounts counts: [Int], by estimator: EntropyEstimator = .millerMadow, resamples: Int = 1000,
  seed: Int, confidence: Double = 0.95, in unit: InformationUnit = .nats
) -> ConfidenceInterval {
  orTrap(
    try bootstrapInterval(
      validatingCounts: counts, by: estimator, resamples: resamples, seed: seed, confidence: confidence,
      in: unit))
}

/// As `bootstrapInterval(entropyOfCounts:by:resamples:seed:confidence:in:)`, throwing what that one traps with.
public func bootstrapInterval(
  validatingCounts counts: [Int], by estimator: EntropyEstimator = .millerMadow, resamples: Int = 1000,
  seed: Int, confidence: Double = 0.95, in unit: InformationUnit = .nats
) throws(ValidationError) -> ConfidenceInterval {
  let sample = try CountSample(counts)
  return try percentileInterval(resamples, seed, confidence, unit) { generator in
    sample.resampled(using: &generator).entropy(by: estimator)
  }
}

/// The interval of `estimatedMutualInformation(counts:by:in:)` from so many resamples of the whole table. What the
/// table is refused for, a confidence that is not between 0 and 1, or fewer than 2 resamples trap.
public func bootstrapInterval(
  mutualInformationOfCounts table: [[Int]], by estimator: EntropyEstimator = .millerMadow,
  resamples: Int = 1000, seed: Int, confidence: Double = 0.95, in unit: InformationUnit = .nats
) -> ConfidenceInterval {
  orTrap(
    try bootstrapInterval(
      validatingTable: table, by: estimator, resamples: resamples, seed: seed, confidence: confidence,
      in: unit))
}

/// As `bootstrapInterval(mutualInformationOfCounts:by:resamples:seed:confidence:in:)`, throwing what that one traps with.
public func bootstrapInterval(
  validatingTable table: [[Int]], by estimator: EntropyEstimator = .millerMadow, resamples: Int = 1000,
  seed: Int, confidence: Double = 0.95, in unit: InformationUnit = .nats
) throws(ValidationError) -> ConfidenceInterval {
  let sample = try CountTable(table)
  return try percentileInterval(resamples, seed, confidence, unit) { generator in
    sample.resampled(using: &generator).information(by: estimator)
  }
}

/// The interval of `estimatedDivergence(ofCounts:fromCounts:in:)` from so many resamples of both. Its upper end is +∞
/// where that many of them had an outcome of P that Q had not. What the counts are refused for, a confidence that is
/// not between 0 and 1, or fewer than 2 resamples trap.
public func bootstrapInterval(
  divergenceOfCounts p: [Int], fromCounts q: [Int], resamples: Int = 1000, seed: Int,
  confidence: Double = 0.95, in unit: InformationUnit = .nats
) -> ConfidenceInterval {
  orTrap(
    try bootstrapInterval(
      validatingCounts: p, fromCounts: q, resamples: resamples, seed: seed, confidence: confidence, in: unit))
}

/// As `bootstrapInterval(divergenceOfCounts:fromCounts:resamples:seed:confidence:in:)`, throwing what that one traps with.
public func bootstrapInterval(
  validatingCounts p: [Int], fromCounts q: [Int], resamples: Int = 1000, seed: Int,
  confidence: Double = 0.95, in unit: InformationUnit = .nats
) throws(ValidationError) -> ConfidenceInterval {
  try requireSameLength(p.count, q.count)
  let source = try CountSample(p), reference = try CountSample(q)
  return try percentileInterval(resamples, seed, confidence, unit) { generator in
    let drawn = source.resampled(using: &generator)
    return klDivergence(of: drawn.frequencies, from: reference.resampled(using: &generator).frequencies)
  }
}

/// Between the two quantiles of so many values in nats that leave out as much on either side.
private func percentileInterval(
  _ resamples: Int, _ seed: Int, _ confidence: Double, _ unit: InformationUnit,
  _ value: (inout SeededGenerator) -> Double
) throws(ValidationError) -> ConfidenceInterval {
  try requireConfidence(confidence)
  try requireCount(resamples, "the number of resamples", in: 2...Int.max)
  var generator = SeededGenerator(seed: seed)
  let values = (0..<resamples).map { _ in value(&generator) }.sorted()
  func quantile(_ share: Double) -> Double {
    let place = share * Double(resamples - 1), low = Int(place), rest = place - Double(low)
    let next = min(low + 1, resamples - 1)
    // Two infinite values have no difference.
    let step = values[low] == values[next] || rest == 0 ? 0 : rest * (values[next] - values[low])
    return unit.amount(ofNats: values[low] + step)
  }
  return ConfidenceInterval(
    lower: quantile((1 - confidence) / 2), upper: quantile((1 + confidence) / 2), confidence: confidence)
}

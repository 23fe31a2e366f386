/// How an entropy is estimated from how often each outcome was seen.
public enum EntropyEstimator: Equatable, Sendable, CaseIterable {
  /// The entropy of the frequencies themselves, too small by about (K − 1)/(2n) of K outcomes and n counts.
  case plugIn
  /// The plug-in estimate plus (K − 1)/(2n), K the number of outcomes that were seen (Miller 1955).
  case millerMadow
  /// The entropy of frequencies that are drawn towards the uniform distribution by as much as their spread suggests
  /// (Hausser & Strimmer 2009).
  case jamesStein
  /// Each outcome weighted by how likely it was to be seen at all, the frequencies lowered by the share of mass
  /// that was not (Chao & Shen 2003); for samples in which many outcomes are rare.
  case chaoShen
}

/// The entropy of what counts were drawn from, with the standard error of the plug-in estimate by the delta method,
/// the root of (Σ p·ln² p − H²)/n; `bootstrapInterval` tells of all by draws.
///
/// Counts of 0 are outcomes that can occur: `jamesStein` counts them, the others do not. A negative count, or none
/// above 0, traps.
public func estimatedEntropy(
  counts: [Int], by estimator: EntropyEstimator = .millerMadow, in unit: InformationUnit = .nats
) -> SampleEstimate {
  orTrap(try estimatedEntropy(validatingCounts: counts, by: estimator, in: unit))
}

/// As `estimatedEntropy(counts:by:in:)`, throwing what that one traps with.
public func estimatedEntropy(
  validatingCounts counts: [Int], by estimator: EntropyEstimator = .millerMadow,
  in unit: InformationUnit = .nats
) throws(ValidationError) -> SampleEstimate {
  let sample = try CountSample(counts)
  let value = sample.entropy(by: estimator)
  return SampleEstimate(
    nats: value, standardError: sample.error(slopes: sample.frequencies.logProbabilities.elements),
    samples: sample.total, unit: unit)
}

/// How often each outcome was seen.
struct CountSample {
  let counts: [Int]
  let total: Int

  init(_ counts: [Int]) throws(ValidationError) {
    try requireNotEmpty(counts.count, "the list of counts")
    var sum = 0
    for (index, count) in counts.enumerated() {
      let (next, overflow) = sum.addingReportingOverflow(count)
      guard count >= 0, !overflow else { throw .invalidWeight(Double(count), index: index) }
      sum = next
    }
    guard sum > 0 else { throw .noMass }
    self.counts = counts
    total = sum
  }

  private var size: Double { Double(total) }

  /// The share of each outcome.
  var frequencies: Categorical { Categorical(weights: counts.map { Double($0) }) }

  func entropy(by estimator: EntropyEstimator) -> Double {
    switch estimator {
    case .plugIn: Divergence.entropy(frequencies)
    case .millerMadow: Divergence.entropy(frequencies) + 0.5 * Double(counts.count { $0 > 0 } - 1) / size
    case .jamesStein: jamesStein
    case .chaoShen: chaoShen
    }
  }

  /// The standard error of what changes by so much with the frequency of each outcome, the root of
  /// (Σ p·slope² − (Σ p·slope)²)/n.
  func error(slopes: [Double]) -> Double {
    var mean = CompensatedSum(), square = CompensatedSum()
    for (count, slope) in zip(counts, slopes) where count > 0 { mean.add(Double(count) / size * slope) }
    for (count, slope) in zip(counts, slopes) where count > 0 {
      let distance = slope - mean.value
      square.add(Double(count) / size * distance * distance)
    }
    return (square.value / size).squareRoot()
  }

  /// Of p̃ = λ/K + (1 − λ)·p with λ = (1 − Σ p²)/((n − 1)·Σ (1/K − p)²), cut off at 0 and 1.
  private var jamesStein: Double {
    let shrunk = shrinkage, target = 1 / Double(counts.count), kept = DoubleDouble(exactSumOf: 1, -shrunk)
    return Divergence.entropy(
      Categorical(parts: counts.map { DoubleDouble(Double($0)) / size * kept + shrunk * target }))
  }

  /// λ
  var shrinkage: Double {
    let target = 1 / Double(counts.count)
    var rests = CompensatedSum(), distances = CompensatedSum()
    for count in counts {
      let p = Double(count) / size
      rests.add(p * (Double(total - count) / size))
      distances.add((target - p) * (target - p))
    }
    guard total > 1, distances.value > 0 else { return 1 }
    return min(max(rests.value / ((size - 1) * distances.value), 0), 1)
  }

  /// Σ −p̃·ln p̃/(1 − (1 − p̃)ⁿ) with p̃ = C·p, C = 1 − (outcomes seen once)/n. Where all were seen once, one less.
  private var chaoShen: Double {
    let once = counts.count { $0 == 1 }
    let coverage = DoubleDouble(Double(once == total ? 1 : total - once)) / size
    var sum = CompensatedSum()
    for count in counts where count > 0 {
      let exact = coverage * Double(count) / size, p = exact.value, rest = (exact - 1).value
      let logarithm = p > 0.5 ? log1p(rest) : log(p)
      let missed = p > 0.5 ? log(-rest) : log1p(-p)
      sum.add(-p * logarithm / (rest == 0 ? 1 : -expm1(size * missed)))
    }
    return sum.value
  }

  /// As many counts drawn from the frequencies, outcome by outcome.
  func resampled(using generator: inout SeededGenerator) -> CountSample {
    var left = total, mass = total
    var drawn: [Int] = []
    for count in counts {
      let share = mass > 0 ? min(Double(count) / Double(mass), 1) : 0
      let taken = generator.binomial(trials: left, probability: share)
      drawn.append(taken)
      left -= taken
      mass -= count
    }
    return CountSample(known: drawn, total: total)
  }

  /// Counts that are known to be right.
  init(known counts: [Int], total: Int) {
    self.counts = counts
    self.total = total
  }
}

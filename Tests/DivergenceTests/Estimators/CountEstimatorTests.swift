import Divergence
import Testing

/// Estimates from counts, against mpmath and against what the counts were drawn from.
struct CountEstimatorTests {
  private typealias References = EstimatorReferences

  private func counts(_ table: [Double], _ start: Int, _ count: Int) -> [Int] {
    table[start..<(start + count)].map { Int($0) }
  }

  @Test func entropies() {
    let t = References.entropies
    var i = 0
    while i < t.count {
      let n = Int(t[i]), counts = counts(t, i + 6, n)
      let plugIn = estimatedEntropy(counts: counts, by: .plugIn)
      #expect(relativeError(plugIn.value, t[i + 1]) <= 1e-15, "\(counts)")
      #expect(abs(plugIn.standardError - t[i + 2]) <= 1e-15 + 1e-13 * t[i + 2], "\(counts)")
      let others: [EntropyEstimator] = [.millerMadow, .jamesStein, .chaoShen]
      for (estimator, expected) in zip(others, t[(i + 3)...(i + 5)]) {
        let value = estimatedEntropy(counts: counts, by: estimator).value
        #expect(
          relativeError(value, expected) <= 2e-15, "\(estimator) of \(counts): \(value) for \(expected)")
      }
      i += 6 + n
    }
  }

  @Test func informations() {
    let t = References.informations
    var i = 0
    while i < t.count {
      let rows = Int(t[i]), columns = Int(t[i + 1])
      let table = (0..<rows).map { counts(t, i + 6 + $0 * columns, columns) }
      for (estimator, expected) in zip(EntropyEstimator.allCases, t[(i + 2)...(i + 5)]) {
        let value = estimatedMutualInformation(counts: table, by: estimator).value
        #expect(abs(value - expected) <= 2e-15 + 1e-14 * abs(expected), "\(estimator) of \(table)")
      }
      i += 6 + rows * columns
    }
  }

  @Test func divergences() {
    let t = References.divergences
    var i = 0
    while i < t.count {
      let n = Int(t[i])
      let value = estimatedDivergence(ofCounts: counts(t, i + 3, n), fromCounts: counts(t, i + 3 + n, n))
      #expect(
        relativeError(value.value, t[i + 1]) <= 1e-14 && relativeError(value.standardError, t[i + 2]) <= 1e-13
      )
      i += 3 + 2 * n
    }
    #expect(estimatedDivergence(ofCounts: [1, 1], fromCounts: [2, 0]).value == .infinity)
  }

  /// Bias and intervals: 400 samples of 1000 from a distribution with a few rare outcomes.
  @Test(arguments: EntropyEstimator.allCases)
  func intervalsHold(estimator: EntropyEstimator) {
    let p = Categorical(weights: [40, 25, 15, 10, 6, 4].map { Double($0) }), truth = H(p)
    var random = SeededGenerator(seed: 11), held = 0, resampled = 0
    for index in 0..<400 {
      var counts = [Int](repeating: 0, count: p.count)
      for _ in 0..<1000 { counts[p.sample(using: &random)] += 1 }
      if estimatedEntropy(counts: counts, by: estimator).interval().contains(truth) { held += 1 }
      guard index < 30 else { continue }
      let interval = bootstrapInterval(entropyOfCounts: counts, by: estimator, resamples: 100, seed: index)
      if interval.contains(truth) { resampled += 1 }
    }
    #expect((360...395).contains(held), "\(estimator): \(held) of 400")
    #expect(resampled >= 24, "\(estimator): \(resampled) of 30")
  }

  /// The bootstrap holds the truth about as often as it says, of informations and divergences too: 60 samples each.
  @Test func resampledIntervalsHold() {
    let joint = JointDistribution(weights: [[4, 1, 1], [1, 4, 2]]), truth = I(joint)
    let p: Categorical = [0.5, 0.3, 0.2], q: Categorical = [0.3, 0.3, 0.4], divergence = D(p ∥ q)
    var random = SeededGenerator(seed: 17), held = (information: 0, divergence: 0)
    func counts(_ p: Categorical, _ size: Int) -> [Int] {
      var counts = [Int](repeating: 0, count: p.count)
      for _ in 0..<size { counts[p.sample(using: &random)] += 1 }
      return counts
    }
    for seed in 0..<60 {
      let cells = counts(joint.categorical, 400), table = [Array(cells[0..<3]), Array(cells[3...])]
      let interval = bootstrapInterval(mutualInformationOfCounts: table, resamples: 200, seed: seed)
      if interval.contains(truth) { held.information += 1 }
      let other = bootstrapInterval(
        divergenceOfCounts: counts(p, 500), fromCounts: counts(q, 700), resamples: 200, seed: seed)
      if other.contains(divergence) { held.divergence += 1 }
    }
    #expect((50...60).contains(held.information) && (50...60).contains(held.divergence), "\(held)")
  }

  @Test func resampledIntervalsOfImpossibleOutcomes() throws {
    // One of three draws leaves the outcome out that Q has seen once.
    let interval = bootstrapInterval(
      divergenceOfCounts: [20, 20], fromCounts: [39, 1], resamples: 200, seed: 1)
    #expect(interval.lower > 0 && interval.lower < .infinity && interval.upper == .infinity)
    let certain = bootstrapInterval(
      divergenceOfCounts: [20, 20], fromCounts: [40, 0], resamples: 200, seed: 1)
    #expect(certain.lower == .infinity && certain.upper == .infinity)
    #expect(throws: ValidationError.mismatchedLengths(1, 2)) {
      try bootstrapInterval(validatingCounts: [1], fromCounts: [1, 2], seed: 1)
    }
    #expect(throws: ValidationError.unevenRows(index: 1)) {
      try bootstrapInterval(validatingTable: [[1, 2], [3]], seed: 1)
    }
  }

  /// Of a sample of 40 from 100 outcomes the plug-in entropy is far too small, and Chao and Shen's is not.
  @Test func undersampledEntropy() {
    let p = Categorical.uniform(outcomes: 100)
    var random = SeededGenerator(seed: 12),
      sums = [EntropyEstimator.plugIn: 0.0, .millerMadow: 0, .chaoShen: 0]
    for _ in 0..<100 {
      var counts = [Int](repeating: 0, count: 100)
      for _ in 0..<40 { counts[p.sample(using: &random)] += 1 }
      for estimator in Array(sums.keys) {
        sums[estimator]! += estimatedEntropy(counts: counts, by: estimator).value / 100
      }
    }
    let bias = sums.mapValues { $0 - log(100) }
    #expect(bias[.plugIn]! < -0.9 && bias[.millerMadow]! < -0.4 && abs(bias[.chaoShen]!) < 0.25, "\(bias)")
  }

  @Test func unitsAndRefusals() {
    let nats = estimatedEntropy(counts: [3, 5], by: .plugIn),
      bits = estimatedEntropy(counts: [3, 5], by: .plugIn, in: .bits)
    #expect(
      relativeError(bits.value, nats.value / 0.6931471805599453) < 1e-15 && bits.unit == .bits
        && bits.samples == 8)
    #expect(throws: ValidationError.noMass) { _ = try estimatedEntropy(validatingCounts: [0, 0]) }
    #expect(throws: ValidationError.invalidWeight(-1, index: 1)) {
      _ = try estimatedEntropy(validatingCounts: [1, -1])
    }
    #expect(throws: ValidationError.unevenRows(index: 1)) {
      _ = try estimatedMutualInformation(validatingCounts: [[1, 2], [3]])
    }
  }
}

// import Divergence
// What counts and samples say, with intervals.
let counts = [4, 2, 3, 0, 2, 4, 0, 0, 2, 1, 1]
for estimator in EntropyEstimator.allCases {
  let h = estimatedEntropy(counts: counts, by: estimator)
  print("\(estimator): \(h.value, digits: 5) ± \(h.standardError, digits: 5) \(h.unit)", h.samples)
}
let sure = estimatedEntropy(counts: [30, 50, 20], by: .plugIn, in: .bits)
print(sure.interval().contains(sure.value), sure.interval(confidence: 0.5).upper < sure.interval().upper)
print(bootstrapInterval(entropyOfCounts: [30, 50, 20], resamples: 50, seed: 1).contains(1.03))
print("\(estimatedMutualInformation(counts: [[30, 10], [10, 30]], by: .plugIn).value, digits: 6)")
print("\(estimatedDivergence(ofCounts: [50, 50], fromCounts: [25, 75]).value, digits: 6)", estimatedDivergence(ofCounts: [1, 1], fromCounts: [2, 0]).value)
var random = SeededGenerator(seed: 3)
let x = Normal(0, 1).sample(60, using: &random), noise = Normal(0, 1).sample(60, using: &random)
let y = x + 0.5 * noise
print("\(estimatedEntropy(of: x).value, digits: 6) \(estimatedMutualInformation(x, y, neighbors: 4).value, digits: 6) \(estimatedDivergence(of: x, from: y + 1).value, digits: 6)")
print((try? estimatedEntropy(validating: Matrix(column: [1, 2, 2, 2, 3]))) == nil)
let tied: Vector = [1, 2, 2, 2, 3, 4.5]
print(estimatedEntropy(of: tied.jittered(by: 0.1, seed: 1), neighbors: 2).samples)
_ = estimatedEntropy(of: [1, 1, 1, 1] as Vector)  // trap: point 0 equals too many others for its neighbors to tell of
// expect: plugIn: 1.96838 ± 0.10229 nats 19
// expect: millerMadow: 2.15259 ± 0.10229 nats 19
// expect: jamesStein: 2.37960 ± 0.10229 nats 19
// expect: chaoShen: 2.20114 ± 0.10229 nats 19
// expect: true true
// expect: true
// expect: 0.130812
// expect: 0.143841 inf
// expect: 1.727154 1.023051 -0.001508
// expect: false
// expect: 6

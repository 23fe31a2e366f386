// import Divergence
// What variables tell of one another; what a channel lets through, and what it loses.
let joint: JointDistribution = [[0.3, 0.1], [0.2, 0.4]]
print("\(H(joint), digits: 6) \(conditionalEntropy(joint, of: [1], given: [0]), digits: 6) \(I(joint, in: .bits), digits: 6)")
print("\(entropyChain(joint).sum() - H(joint), digits: 9) \(pointwiseMutualInformation(joint)[0, 0], digits: 6) \(variationOfInformation(joint), digits: 6)")
let parity = JointDistribution([0.25, 0, 0, 0.25, 0, 0.25, 0.25, 0], shape: [2, 2, 2])
print("\(conditionalMutualInformation(parity, between: [0], and: [1], given: [2], in: .bits), digits: 6) \(coInformation(parity, in: .bits), digits: 6)")
print("\(totalCorrelation(parity, in: .bits), digits: 6) \(dualTotalCorrelation(parity, in: .bits), digits: 6)")
let other: JointDistribution = [[0.25, 0.25], [0.25, 0.25]]
print("\(divergenceChain(of: joint, from: other).sum() - D(joint ∥ other), digits: 9)")
let channel = Channel.binarySymmetric(crossover: 0.1)
let processed = dataProcessing(of: [0.9, 0.1], from: [0.4, 0.6], through: channel)
print(processed.after < processed.before, "\(processed.loss - (processed.before - processed.after), digits: 9)")
let limit = capacity(of: channel, in: .bits)
print("\(limit.value, digits: 6)", limit.gap < 1e-12, limit.input.probabilities)
let least = rateDistortion(of: [0.5, 0.5], distortion: [[0, 1], [1, 0]], allowing: 0.1, in: .bits)
print("\(least.rate, digits: 6) \(least.distortion, digits: 6)")
// expect: 1.279854 0.606843 0.124511
// expect: 0.000000000 0.405465 1.193550
// expect: 1.000000 -1.000000
// expect: 1.000000 2.000000
// expect: 0.000000000
// expect: true 0.000000000
// expect: 0.531004 true [0.5, 0.5]
// expect: 0.531004 0.100000

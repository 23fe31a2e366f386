// import Divergence
// The distribution that fits best, in each of the senses.
let x: Vector = [1, 2, 4, 9]
print(Normal.fitted(to: x), Exponential.fitted(to: x), Uniform.fitted(to: x), Laplace.fitted(to: x))
print("\(Gamma.fitted(to: x).shape, digits: 6) \(Pareto.fitted(to: x).shape, digits: 6) \(Beta.fitted(to: x / 10).alpha, digits: 6)")
print(Poisson.fitted(to: [1, 2, 6]), Geometric.fitted(to: [1, 2, 6]), Binomial.fitted(to: [1, 3], trials: 8))
print(MultivariateNormal.fitted(to: [[0, 0], [2, 0], [0, 2], [2, 6]]))
print((try? Gamma.fitted(validating: [2, -1])) == nil)
let points: Vector = [-2.5, -2, -1.7, -2.2, 1.5, 2, 2.6, 1.8]
let fit = expectationMaximization(from: Mixture([Normal(-1, 1), Normal(1, 1)]), on: points)
print(fit.hasConverged, "\(fit.mixture.components[0].mean, digits: 4) \(fit.mixture.components[1].mean, digits: 4)")
print(zip(fit.bounds, fit.logLikelihoods).allSatisfy { $0 >= $1 - 1e-12 }, fit.iterations == fit.bounds.count)
let target = Mixture([Normal(-2, 0.6), Normal(2, 0.6)])
print("\(Normal.forwardFit(to: target).standardDeviation, digits: 4)")
for minimum in Normal.reverseFits(to: target) {
  print("\(minimum.normal.mean, digits: 4) \(minimum.divergence, digits: 4)", minimum.starts.count > 0)
}
let die = informationProjection(of: .uniform(outcomes: 6), features: [[1, 2, 3, 4, 5, 6]], moments: [4.5])
print("\(die.distribution[5], digits: 6) \(die.multipliers[0], digits: 6) \(die.divergence, digits: 6)")
let joint: JointDistribution = [[0.3, 0.1], [0.2, 0.4]]
let product = productProjection(of: joint)
print(product.marginals[1], product.divergence == I(joint))
print("\(labelSmoothingLoss(logits: [2, -1, 0.5], label: 0, smoothing: 0.1), digits: 6) \(distillationLoss(teacher: [3, 1], student: [2, 2], temperature: 2), digits: 6)")
print("\(variationalDivergence(means: [1, 0], logVariances: [0, 0.5]), digits: 6) \(evidenceLowerBound(of: [0.5, 0.5], logJoint: [-1, -2]), digits: 6)")
let bound = evidenceLowerBound(of: Normal(0.5, 0.5.squareRoot()), samples: 10, seed: 1) { z in
  Normal(0, 1).logDensity(z) + Normal(z, 1).logDensity(1)
}
print("\(bound.value, digits: 6)")
_ = Normal.fitted(to: [3, 3])  // trap: the standard deviation is 0.0; it must be positive and finit
// expect: Normal(mean: 4.0, standardDeviation: 3.082207001484488) Exponential(rate: 0.25) Uniform(1.0, 9.0) Laplace(location: 3.0, scale: 2.5)
// expect: 1.724532 0.935308 0.895712
// expect: Poisson(3.0) Geometric(0.25) Binomial(trials: 8, probability: 0.25)
// expect: MultivariateNormal(mean: [1.0, 2.0], covariance: [[1.0, 1.0], [1.0, 6.0]])
// expect: true
// expect: true -2.1000 1.9750
// expect: true true
// expect: 2.0881
// expect: -1.9971 0.6918 true
// expect: 1.9971 0.6918 true
// expect: 0.0000 1.1384 true
// expect: 0.347494 0.371049 0.178178
// expect: Categorical([0.5, 0.5]) true
// expect: 0.391311 0.443776
// expect: 0.574361 -0.806853
// expect: -1.515512

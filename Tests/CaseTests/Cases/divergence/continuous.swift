// import Divergence
// Divergences on the line: in closed form, by quadrature with an error, by draws with a standard error; mixtures of any.
print("\(D(Normal(0, 1) ∥ Normal(1, 2)), digits: 6) \(D(Gamma(shape: 2, rate: 1) ∥ Exponential(rate: 1)), digits: 6) \(D(Poisson(3) ∥ Poisson(2)), digits: 6)")
print(D(Cauchy(location: 0, scale: 1) ∥ Normal(0, 1)), D(Normal(0, 1) ∥ Uniform(0, 1)), D(Normal(0, 1) ∥ Normal(0, 1)))
let two = Mixture([Normal(-1000, 1), Normal(1000, 1)]), one = Mixture([Normal(-1000, 1), Normal(1000, 2)])
let estimate = klEstimate(of: two, from: one)
print("\(estimate.value, digits: 9)", estimate.error < 1e-13, "\(H(two), digits: 6)")
let drawn = monteCarloDivergence(of: two, from: one, samples: 400, seed: 7)
print(drawn.interval(confidence: 0.999).contains(estimate.value), drawn.samples, drawn.seed)
let p = MultivariateNormal(mean: [0, 0], covariance: [[2, 1], [1, 2]]), q = MultivariateNormal(mean: [1, 0], covariance: .identity(2))
print("\(D(p ∥ q), digits: 6) \(D(Dirichlet([1, 2, 3]) ∥ Dirichlet([2, 2, 2])), digits: 6)")
let bounds = klBounds(of: two, from: one)
print(bounds.lower <= estimate.value, estimate.value <= bounds.upper)
print("\(D(Normal(0, 1) ∥ Normal(1, 2), in: .bits), digits: 6) \(klDivergence(of: StudentT(degreesOfFreedom: 5), from: Normal(0, 1)), digits: 6)")
_ = Normal(0, -1)  // trap: the standard deviation is -1.0; it must be positive and fini
// expect: 0.443147 0.422784 0.216395
// expect: inf inf 0.0
// expect: 0.159073590 true 2.112086
// expect: true 400 7
// expect: 0.950694 0.806853
// expect: true true
// expect: 0.639326 0.124769

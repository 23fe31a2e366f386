// import Divergence
// How far mass has to be carried, and how far samples are apart.
let p: Categorical = [0.5, 0.25, 0.25], q: Categorical = [0.25, 0.25, 0.5]
print(wassersteinDistance(p, q), "\(wassersteinDistance(p, q, order: 2), digits: 6)", wassersteinDistance(p, q, order: .infinity))
let a = PointMasses(at: [0, 1, 5], weights: [0.25, 0.25, 0.5]), b = PointMasses(at: [2])
print(wassersteinDistance(a, b), "\(energyDistance(a, b), digits: 6)", wassersteinDistance([1, 2, 3] as Vector, [2, 3, 4]))
print("\(wassersteinDistance(Normal(0, 1), Normal(3, 5), order: 2), digits: 6) \(wassersteinDistance(Exponential(rate: 1), Exponential(rate: 2)), digits: 6)")
print("\(wassersteinDistance(Poisson(3), Poisson(5)), digits: 6)", wassersteinDistance(Cauchy(location: 0, scale: 1), Normal(0, 1)))
print(wassersteinEstimate(Normal(0, 1), Laplace(location: 0, scale: 1)).error < 1e-12)
let n = MultivariateNormal(mean: [3, 0], covariance: [[1, 0], [0, 4]]), m = MultivariateNormal(mean: [0, 4], covariance: [[4, 0], [0, 1]])
print("\(wassersteinDistance(n, m), digits: 6) \(buresDistance(n.covariance, m.covariance), digits: 6)")
print("\(energyDistance(Normal(0, 1), Normal(1, 1)), digits: 6) \(energyDistance([0, 1, 2], [1, 2, 3]), digits: 6)")
let x: Vector = [0.1, 0.4, 0.9], y: Vector = [1.2, 1.9, 2.4, 2.8]
let kernel = Kernel.gaussian(bandwidth: medianDistance(x, y))
print(kernel, "\(maximumMeanDiscrepancy(x, y, kernel: kernel), digits: 6) \(squaredMaximumMeanDiscrepancy(x, y, kernel: .laplacian(bandwidth: 1)), digits: 6)")
print("\(maximumMeanDiscrepancy(Matrix(column: x), Matrix(column: y), kernel: .rationalQuadratic(bandwidth: 1, shape: 2)), digits: 6)")
print((try? PointMasses(validatingAt: [1, .infinity])) == nil)
// expect: 0.5 0.707107 1.0
// expect: 2.25 1.457738 1.0
// expect: 5.000000 0.500000
// expect: 2.000000 inf
// expect: true
// expect: 5.196152 1.414214
// expect: 0.736075 0.816497
// expect: Kernel.gaussian(bandwidth: 1.0999999999999999) 0.956652 0.538485
// expect: 0.916934
// expect: true

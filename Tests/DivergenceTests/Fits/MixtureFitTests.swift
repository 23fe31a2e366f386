import Divergence
import Testing

/// Expectation maximization: its bound, its limits and what it finds.
struct MixtureFitTests {
  private func sample(_ seed: Int, _ count: Int) -> [Double] {
    var random = SeededGenerator(seed: seed)
    return Mixture([Normal(-2, 0.6), Normal(2, 1)], weights: [0.3, 0.7]).sample(count, using: &random)
      .elements
  }

  @Test(arguments: 1...10)
  func boundsLieBetweenLikelihoods(seed: Int) {
    let fit = expectationMaximization(from: Mixture([Normal(-1, 1), Normal(1, 1)]), on: sample(seed, 200))
    #expect(fit.hasConverged && fit.iterations > 3 && fit.logLikelihoods.count == fit.iterations + 1)
    for step in fit.bounds.indices {
      let slack = 1e-12 * abs(fit.bounds[step])
      #expect(fit.logLikelihoods[step] <= fit.bounds[step] + slack)
      #expect(fit.bounds[step] <= fit.logLikelihoods[step + 1] + slack)
    }
  }

  @Test func findsTheMixture() {
    let points = sample(42, 4000)
    let fit = expectationMaximization(from: Mixture([Normal(-1, 1), Normal(1, 1)]), on: points)
    let (first, second) = (fit.mixture.components[0], fit.mixture.components[1])
    #expect(
      abs(first.mean + 2) < 0.1 && abs(second.mean - 2) < 0.1 && abs(fit.mixture.weights[0] - 0.3) < 0.04)
    #expect(abs(first.standardDeviation - 0.6) < 0.1 && abs(second.standardDeviation - 1) < 0.1)
    let direct = points.reduce(0) { $0 + fit.mixture.logDensity($1) }
    #expect(relativeError(fit.logLikelihood, direct) < 1e-12)
    // At a maximum no small change is better.
    for change in [0.01, -0.01] {
      let other = Mixture(
        [Normal(first.mean + change, first.standardDeviation), second], weights: fit.mixture.weights)
      #expect(points.reduce(0) { $0 + other.logDensity($1) } < fit.logLikelihood)
    }
  }

  /// One component is its family's own fit.
  @Test func ofOneComponent() {
    let points = sample(3, 50)
    #expect(
      expectationMaximization(from: Mixture([Normal(0, 9)]), on: points).mixture.components[0]
        == Normal.fitted(to: points))
  }

  @Test func ofOtherKinds() {
    var random = SeededGenerator(seed: 8)
    let counts = Mixture([Poisson(2), Poisson(15)], weights: [0.5, 0.5]).sample(2000, using: &random)
    let poisson = expectationMaximization(from: Mixture([Poisson(1), Poisson(5)]), on: counts).mixture
    #expect(abs(poisson.components[0].rate - 2) < 0.25 && abs(poisson.components[1].rate - 15) < 0.5)
    let far = Mixture([
      MultivariateNormal(mean: [0, 0], covariance: .identity(2)),
      MultivariateNormal(mean: [6, 6], covariance: [[2, 1], [1, 2]]),
    ])
    let rows = far.sample(600, using: &random).rows
    let start = Mixture([
      MultivariateNormal(mean: [1, 1], covariance: .identity(2)),
      MultivariateNormal(mean: [4, 4], covariance: .identity(2)),
    ])
    let normals = expectationMaximization(from: start, on: rows).mixture
    #expect(
      abs(normals.components[1].mean[0] - 6) < 0.4 && abs(normals.components[1].covariance[0, 1] - 1) < 0.5)
  }

  @Test func aComponentThatShrinksIsRefused() {
    #expect(throws: ValidationError.self) {
      _ = try expectationMaximization(
        validating: Mixture([Normal(0, 1), Normal(100, 0.001)]), on: [0, 0.5, 1, 100, -1, -0.3])
    }
    #expect(throws: ValidationError.empty(name: "a sample")) {
      _ = try expectationMaximization(validating: Mixture([Normal(0, 1)]), on: [])
    }
    let cut = expectationMaximization(
      from: Mixture([Normal(-1, 1), Normal(1, 1)]), on: sample(1, 100), maximumIterations: 2)
    #expect(!cut.hasConverged && cut.iterations == 2)
  }
}

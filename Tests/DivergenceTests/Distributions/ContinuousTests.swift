import Divergence
import Testing

struct ContinuousTests {
  private let target = Mixture([Normal(-2, 0.6), Normal(2, 0.6)])

  @Test func densitiesAgreeWithTheFormula() {
    #expect(abs(Normal.standard.density(0) - 0.3989422804014327) < 1e-16)
    #expect(abs(Normal(1, 2).logDensity(4) - (-2.737085713764618)) < 4e-16)
    #expect(abs(target.density(2) - 0.33245190040878474) < 1e-14)
    #expect(target.logDensity(1e3) < -1e6)
  }

  /// 49·ln x − x − ln Γ(50), where x is next to nothing beside the mean.
  @Test func gammaFarBelowItsMean() {
    #expect(relativeError(Gamma(shape: 50, rate: 1).logDensity(1e-30), -3529.36583064759204) < 1e-15)
    #expect(Gamma(shape: 50, rate: 1).logDensity(.leastNonzeroMagnitude) > -.infinity)
  }

  @Test func parametersAreValidated() {
    #expect(throws: ValidationError.nonPositiveScale(name: "the standard deviation", 0)) {
      try Normal(validatingMean: 0, standardDeviation: 0)
    }
    #expect(throws: ValidationError.self) { try Normal(validatingMean: .nan, standardDeviation: 1) }
    #expect(throws: ValidationError.empty(name: "a mixture")) { try Mixture<Normal>(validating: []) }
    #expect(throws: ValidationError.mismatchedLengths(1, 2)) {
      try Mixture(validating: [Normal.standard], weights: [0.5, 0.5])
    }
    #expect(throws: ValidationError.nonPositiveScale(name: "the shape", -1)) {
      try Gamma(validatingShape: -1, rate: 1)
    }
    #expect(throws: ValidationError.nonPositiveScale(name: "the scale", 0)) {
      try Gamma(validatingShape: 1, scale: 0)
    }
    #expect(throws: ValidationError.nonPositiveScale(name: "the rate", .infinity)) {
      try Exponential(validatingRate: .infinity)
    }
    #expect(throws: ValidationError.nonPositiveScale(name: "alpha", 0)) { try Beta(validating: 0, 1) }
    #expect(throws: ValidationError.notFinite(name: "the location", .infinity)) {
      try Laplace(validatingLocation: .infinity, scale: 1)
    }
    #expect(throws: ValidationError.nonPositiveScale(name: "the scale", -2)) {
      try Cauchy(validatingLocation: 0, scale: -2)
    }
    #expect(throws: ValidationError.nonPositiveScale(name: "the degrees of freedom", 0)) {
      try StudentT(validatingDegreesOfFreedom: 0)
    }
    #expect(throws: ValidationError.nonPositiveScale(name: "the width", 0)) { try Uniform(validating: 1, 1) }
    #expect(throws: ValidationError.nonPositiveScale(name: "the minimum", 0)) {
      try Pareto(validatingMinimum: 0, shape: 1)
    }
    #expect(throws: ValidationError.self) { try VonMises(validatingMean: 4, concentration: 1) }
    #expect(throws: ValidationError.self) { try LogNormal(validatingLogMean: 0, logStandardDeviation: -1) }
    #expect(throws: ValidationError.outOfRange(name: "the probability", 1.5, allowed: 0...1)) {
      try Bernoulli(validating: 1.5)
    }
    #expect(throws: ValidationError.self) { try Binomial(validatingTrials: -1, probability: 0.5) }
    #expect(throws: ValidationError.self) { try Geometric(validating: 0) }
    #expect(throws: ValidationError.self) { try Poisson(validating: -1) }
    #expect(throws: ValidationError.self) { try NegativeBinomial(validatingSuccesses: 0, probability: 0.5) }
    #expect(throws: ValidationError.nonPositiveScale(name: "concentration 1", 0)) {
      try Dirichlet(validating: [1, 0])
    }
    #expect(throws: ValidationError.notPositiveDefinite(pivot: -3, index: 1)) {
      try MultivariateNormal(validatingMean: [0, 0], covariance: [[1, 2], [2, 1]])
    }
    #expect(throws: ValidationError.mismatchedLengths(1, 2)) {
      try MultivariateNormal(validatingMean: [0], covariance: [[1, 0], [0, 1]])
    }
  }

  @Test func tabulatedProbabilitiesSumToOneOrLeaveOutTheTails() {
    let grid = linspace(-5, 5, 1000)
    let rescaled = Normal(0, 2.1).tabulated(on: grid)
    let cut = Normal(0, 2.1).tabulated(on: grid, offGrid: .leftOut)
    #expect(abs(rescaled.probabilities.sum() - 1) < 1e-14)
    // P(|x| > 5) of N(0, 2.1²) is 0.0172679…, from mpmath's ncdf; the end cells reach half a step further.
    #expect(abs(1 - cut.total - 0.0172679) < 2e-4)
    #expect(abs(exp(cut.logProbabilities).sum() - cut.total) < 1e-14)
  }

  @Test func unfitGridsAreRefused() {
    let density = Vector([0, 0, 0])
    #expect(throws: ValidationError.unevenPoints(index: 1)) {
      try Tabulated(validatingLogDensity: density, at: [0, 1, 3], offGrid: .leftOut)
    }
    #expect(throws: ValidationError.mismatchedLengths(2, 3)) {
      try Tabulated(validatingLogDensity: density, at: [0, 1])
    }
  }
}

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

  @Test func momentsOfAMixture() {
    #expect(target.mean == 0)
    #expect(abs(target.variance - 4.36) < 1e-15)
    let skewed = Mixture([Normal(0, 1), Normal(4, 2)], weights: [0.75, 0.25])
    #expect(skewed.mean == 1)
    #expect(skewed.variance == 4.75)
  }

  @Test func parametersAreValidated() {
    #expect(throws: ValidationError.nonPositiveScale(name: "the standard deviation", 0)) {
      try Normal(validatingMean: 0, standardDeviation: 0)
    }
    #expect(throws: ValidationError.self) { try Normal(validatingMean: .nan, standardDeviation: 1) }
    #expect(throws: ValidationError.empty(name: "a mixture")) { try Mixture(validating: []) }
    #expect(throws: ValidationError.mismatchedLengths(1, 2)) {
      try Mixture(validating: [.standard], weights: [0.5, 0.5])
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

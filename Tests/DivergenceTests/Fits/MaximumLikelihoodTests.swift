import Divergence
import Testing

/// The most likely distribution of each family, against equations solved by mpmath, closed forms and laws.
struct MaximumLikelihoodTests {
  private typealias References = FitReferences

  /// Each case of a table: parameters, points, weights.
  private func cases(_ t: [Double]) -> [(best: [Double], points: [Double], weights: Vector)] {
    var all: [(best: [Double], points: [Double], weights: Vector)] = []
    var i = 0
    while i < t.count {
      let n = Int(t[i]), k = Int(t[i + 1]), points = i + 2 + k
      all.append(
        (
          Array(t[(i + 2)..<points]), Array(t[points..<(points + n)]),
          Vector(t[(points + n)..<(points + 2 * n)])
        ))
      i = points + 2 * n
    }
    return all
  }

  private func expectSame(_ found: [Double], _ best: [Double], _ tolerance: Double = 1e-11) {
    for (a, b) in zip(found, best) { #expect(relativeError(a, b) <= tolerance, "\(found) for \(best)") }
  }

  @Test func againstEquationsThatWereSolved() {
    for (best, points, weights) in cases(References.gammas) {
      let p = Gamma.fitted(to: points, weights: weights)
      expectSame([p.shape, p.rate], best, 1e-13)
    }
    for (best, points, weights) in cases(References.betas) {
      let p = Beta.fitted(to: points, weights: weights)
      expectSame([p.alpha, p.beta], best)
    }
    for (best, points, weights) in cases(References.cauchys) {
      let p = Cauchy.fitted(to: points, weights: weights)
      expectSame([p.location, p.scale], best)
    }
    for (best, points, weights) in cases(References.students) {
      let p = StudentT.fitted(to: points, weights: weights)
      expectSame([p.degreesOfFreedom, p.location, p.scale], best, 1e-12)
    }
    for (best, points, weights) in cases(References.vonMises) {
      let p = VonMises.fitted(to: points, weights: weights)
      expectSame([p.mean, p.concentration], best, 1e-12)
    }
    for (best, points, weights) in cases(References.negativeBinomials) {
      let p = NegativeBinomial.fitted(to: points.map { Int($0) }, weights: weights)
      expectSame([p.successes, p.probability], best)
    }
  }

  @Test func dirichlets() {
    let t = References.dirichlets
    var i = 0
    while i < t.count {
      let n = Int(t[i]), k = Int(t[i + 1]), points = i + 2 + k
      let sample = Matrix(rowCount: n, columnCount: k, elements: Vector(t[points..<(points + n * k)]))
      expectSame(Dirichlet.fitted(to: sample).concentrations.elements, Array(t[(i + 2)..<points]))
      i = points + n * k
    }
  }

  @Test func closedForms() {
    let x: Vector = [1, 2, 4, 9]
    #expect(Normal.fitted(to: x) == Normal(4, 9.5.squareRoot()))
    #expect(Exponential.fitted(to: x).rate == 0.25 && Uniform.fitted(to: x) == Uniform(1, 9))
    #expect(Laplace.fitted(to: x) == Laplace(location: 3, scale: 2.5))
    #expect(Laplace.fitted(to: x, weights: [1, 1, 1, 4]).location == 9)
    #expect(
      relativeError(Pareto.fitted(to: x).shape, 4 / log(72)) < 1e-15 && Pareto.fitted(to: x).minimum == 1)
    #expect(relativeError(LogNormal.fitted(to: x).logMean, log(72) / 4) < 1e-15)
    #expect(Poisson.fitted(to: [1, 2, 6]).rate == 3 && Geometric.fitted(to: [1, 2, 6]).probability == 0.25)
    #expect(Bernoulli.fitted(to: [1, 0, 1, 1]).probability == 0.75)
    #expect(Binomial.fitted(to: [1, 3], trials: 8).probability == 0.25)
    let p = MultivariateNormal.fitted(to: [[0, 0], [2, 0], [0, 2], [2, 6]])
    #expect(p.mean == [1, 2] && p.covariance == [[1, 1], [1, 6]])
  }

  /// A weight of 2 is a point that stands there twice.
  @Test func weightsAreRepetitions() {
    let x: Vector = [0.2, 0.9, 0.4, 0.7], twice: Vector = [0.2, 0.9, 0.9, 0.4, 0.7, 0.7, 0.7],
      weights: Vector = [1, 2, 1, 3]
    #expect(relativeError(Gamma.fitted(to: x, weights: weights).shape, Gamma.fitted(to: twice).shape) < 1e-13)
    #expect(relativeError(Beta.fitted(to: x, weights: weights).alpha, Beta.fitted(to: twice).alpha) < 1e-12)
    #expect(
      relativeError(Cauchy.fitted(to: x, weights: weights).scale, Cauchy.fitted(to: twice).scale) < 1e-12)
  }

  /// Large samples give back what they were drawn from, within four standard errors or so.
  @Test func recoverWhatWasDrawn() {
    var random = SeededGenerator(seed: 77)
    let gamma = Gamma.fitted(to: Gamma(shape: 3, rate: 0.5).sample(20_000, using: &random))
    #expect(abs(gamma.shape - 3) < 0.12 && abs(gamma.rate - 0.5) < 0.025)
    let t = StudentT.fitted(
      to: StudentT(degreesOfFreedom: 4, location: 2, scale: 3).sample(20_000, using: &random))
    #expect(abs(t.degreesOfFreedom - 4) < 0.5 && abs(t.location - 2) < 0.12 && abs(t.scale - 3) < 0.12)
    let angle = VonMises.fitted(to: VonMises(mean: -3, concentration: 5).sample(5_000, using: &random))
    #expect(abs(angle.mean + 3) < 0.03 && abs(angle.concentration - 5) < 0.4)
  }

  @Test func whatHasNoMaximum() {
    #expect(throws: ValidationError.nonPositiveScale(name: "the standard deviation", 0)) {
      _ = try Normal.fitted(validating: [2, 2, 2])
    }
    #expect(throws: ValidationError.noMaximum(name: "the shape")) {
      _ = try Gamma.fitted(validating: [2, 2])
    }
    #expect(throws: ValidationError.outsideSupport(-1, index: 1)) {
      _ = try Gamma.fitted(validating: [2, -1])
    }
    #expect(throws: ValidationError.outsideSupport(1, index: 0)) {
      _ = try Beta.fitted(validating: [1, 0.5])
    }
    #expect(throws: ValidationError.noMaximum(name: "the degrees of freedom")) {
      _ = try StudentT.fitted(validating: [1, 2, 3, 4, 5])
    }
    #expect(throws: ValidationError.noMaximum(name: "the number of successes")) {
      _ = try NegativeBinomial.fitted(validating: [3, 3, 4])
    }
    #expect(throws: ValidationError.self) { _ = try Cauchy.fitted(validating: [1, 1, 1, 5]) }
    #expect(throws: ValidationError.empty(name: "a sample")) { _ = try Poisson.fitted(validating: []) }
    #expect(throws: ValidationError.invalidPoint(.infinity, index: 0)) {
      _ = try Normal.fitted(validating: [.infinity])
    }
    #expect(throws: ValidationError.invalidWeight(-1, index: 1)) {
      _ = try Normal.fitted(validating: [1, 2], weights: [1, -1])
    }
  }
}

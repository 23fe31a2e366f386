import Divergence
import Testing

/// Distributions of vectors, and of their elements.
struct MultivariateTests {
  private let normal = MultivariateNormal(mean: [1, -2], covariance: [[4, 1], [1, 9]])
  private let dirichlet = Dirichlet([2, 3, 5])

  @Test func elementsOfANormal() {
    #expect(normal.marginal(0) == Normal(1, 2) && normal.marginal(1) == Normal(-2, 3))
    #expect(normal.marginal(1).quantile(0.5) == -2)
    #expect(throws: ValidationError.countOutOfRange(name: "the index of the element", 2, allowed: 0...1)) {
      try normal.marginal(validating: 2)
    }
  }

  @Test func elementsOfADirichlet() {
    #expect(dirichlet.marginal(0) == Beta(2, 8) && dirichlet.marginal(2) == Beta(5, 5))
    for index in 0..<3 {
      let element = dirichlet.marginal(index)
      #expect(relativeError(element.mean, dirichlet.mean[index]) < 1e-15)
      #expect(relativeError(element.variance, dirichlet.covariance[index, index]) < 1e-14)
    }
    #expect(throws: ValidationError.self) { try Dirichlet([1]).marginal(validating: 0) }
  }

  /// From mpmath with 50 digits: −½·(x − μ)ᵀΣ⁻¹(x − μ) − ½·ln det(2πΣ), ½·ln det(2πeΣ); Σ (α − 1)·ln x − ln B(α), and
  /// ln B(α) + (Σα − K)·ψ(Σα) − Σ (α − 1)·ψ(α).
  @Test func densitiesAndEntropies() {
    #expect(relativeError(normal.logDensity([2, 1]), -4.1726939542969094663) < 1e-15)
    #expect(relativeError(entropy(normal), 4.6155510971540523234) < 1e-15)
    #expect(relativeError(dirichlet.logDensity([0.25, 0.25, 0.5]), 1.999154663574125588) < 1e-15)
    #expect(relativeError(entropy(dirichlet), -1.4611820247291342377) < 1e-14)
    #expect(dirichlet.logDensity([0.5, 0.5, 0.5]) == -.infinity)
  }
}

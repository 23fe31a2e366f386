import Divergence
import Testing

struct MonteCarloTests {
  @Test func estimatesHoldTheTruth() {
    let p = Normal(0, 1), q = Normal(0.5, 1.2)
    let found = monteCarloDivergence(of: p, from: q, samples: 4000, seed: 1)
    #expect(abs(found.value - D(p ∥ q)) < 4 * found.standardError && found.standardError < 0.03)
    #expect(found.interval(confidence: 0.9999).contains(D(p ∥ q)))
    #expect(found == monteCarloDivergence(of: p, from: q, samples: 4000, seed: 1))
    let bits = monteCarloDivergence(of: p, from: q, samples: 4000, seed: 1, in: .bits)
    #expect(bits.unit == .bits && abs(bits.value * log(2) - found.value) < 1e-14)
  }

  @Test func vectorsAndIntegersTheSame() {
    let p = MultivariateNormal(mean: [0, 0], covariance: [[1, 0.5], [0.5, 1]])
    let q = MultivariateNormal(mean: [0.5, 0], covariance: [[2, 0], [0, 1]])
    let found = monteCarloDivergence(of: p, from: q, samples: 4000, seed: 2)
    #expect(abs(found.value - D(p ∥ q)) < 4 * found.standardError)
    let counts = monteCarloDivergence(of: Poisson(3), from: Geometric(0.25), samples: 4000, seed: 3)
    #expect(abs(counts.value - D(Poisson(3) ∥ Geometric(0.25))) < 4 * counts.standardError)
    let shares = monteCarloDivergence(
      of: Dirichlet([1, 2, 3]), from: Dirichlet([2, 2, 2]), samples: 4000, seed: 4)
    #expect(abs(shares.value - D(Dirichlet([1, 2, 3]) ∥ Dirichlet([2, 2, 2]))) < 4 * shares.standardError)
    let mixture = Mixture([p, q])
    #expect(monteCarloDivergence(of: mixture, from: mixture, samples: 100, seed: 5).value == 0)
    let entropy = monteCarloEntropy(of: q, samples: 4000, seed: 6)
    #expect(abs(entropy.value - H(q)) < 4 * entropy.standardError)
  }

  /// Where Q has mass that draws from P do not meet, q/p does not average to 1: taken for granted, it would halve the
  /// first of these, with a standard error of 0.
  @Test func massThatNoDrawMeetsIsNotLost() {
    let held = monteCarloDivergence(of: Uniform(0, 1), from: Uniform(0, 2), samples: 100, seed: 1)
    #expect(abs(held.value - log(2)) < 1e-14)
    for seed in 1...5 {
      let half = monteCarloDivergence(of: Exponential(rate: 1), from: Normal(0, 1), samples: 4000, seed: seed)
      #expect(abs(half.value - D(Exponential(rate: 1) ∥ Normal(0, 1))) < 4 * half.standardError)
      let tails = monteCarloDivergence(
        of: Normal(0, 1), from: Cauchy(location: 0, scale: 1), samples: 4000, seed: seed)
      #expect(
        abs(tails.value - D(Normal(0, 1) ∥ Cauchy(location: 0, scale: 1))) < 4 * tails.standardError)
    }
  }

  @Test func impossibleDrawsAreInfinite() {
    let found = monteCarloDivergence(of: Poisson(3), from: Bernoulli(0.5), samples: 100, seed: 1)
    #expect(found.value == .infinity && found.standardError == 0)
  }
}

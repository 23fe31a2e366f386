import Divergence
import Testing

/// Integrals that diverge are found to be infinite, or refused; those that hardly converge are not.
struct DivergentIntegralTests {
  @Test func heavyTailsUnderLightOnes() {
    #expect(D(Cauchy(location: 0, scale: 1) ∥ Normal(0, 1)) == .infinity)
    #expect(D(Cauchy(location: 0, scale: 1) ∥ Laplace(location: 0, scale: 1)) == .infinity)
    #expect(D(StudentT(degreesOfFreedom: 2) ∥ Normal(0, 1)) == .infinity)
    #expect(D(StudentT(degreesOfFreedom: 1) ∥ Laplace(location: 0, scale: 1)) == .infinity)
    #expect(D(Pareto(minimum: 1, shape: 2) ∥ Normal(0, 1)) == .infinity)
    #expect(D(Pareto(minimum: 1, shape: 0.9) ∥ Exponential(rate: 1)) == .infinity)
    #expect(klEstimate(of: Pareto(minimum: 1, shape: 1), from: Gamma(shape: 2, rate: 1)).value == .infinity)
    #expect(
      D(
        Mixture([
          AnyContinuousDistribution(Normal(0, 1)), AnyContinuousDistribution(Cauchy(location: 0, scale: 1)),
        ]) ∥ Normal(0, 9)) == .infinity)
  }

  @Test func tailsThatAreJustLightEnough() {
    let p = StudentT(degreesOfFreedom: 2.5)
    let closed = -H(p) + 0.5 * log(2 * 3.141592653589793) + 0.5 * p.variance
    #expect(abs(D(p ∥ Normal(0, 1)) - closed) < 1e-14)
    let estimate = klEstimate(of: p, from: Normal(0, 1))
    #expect(abs(estimate.value - closed) <= estimate.error + 1e-12)
    #expect(D(Pareto(minimum: 1, shape: 2.5) ∥ Normal(0, 1)) < 10)
  }

  @Test func supportsThatDoNotHold() {
    #expect(D(Normal(0, 1) ∥ Gamma(shape: 1, rate: 1)) == .infinity)
    #expect(D(Uniform(0, 2) ∥ Uniform(0, 1)) == .infinity && D(Uniform(0, 1) ∥ Uniform(0, 2)) == log(2))
    #expect(
      D(Gamma(shape: 2, rate: 1) ∥ Beta(1, 1)) == .infinity
        && D(Beta(2, 2) ∥ Pareto(minimum: 0.5, shape: 1)) == .infinity)
    #expect(D(Uniform(0, 1) ∥ Mixture([Uniform(0, 0.4), Uniform(0.6, 1)])) == .infinity)
    #expect(
      D(Poisson(3) ∥ Binomial(trials: 5, probability: 0.5)) == .infinity
        && D(Poisson(3) ∥ Bernoulli(0.5)) == .infinity)
    #expect(D(Binomial(trials: 3, probability: 0.5) ∥ Binomial(trials: 2, probability: 0.5)) == .infinity)
  }

  @Test func polesAreIntegrated() {
    #expect(abs(D(Beta(0.01, 1) ∥ Uniform(0, 1)) - (99 - log(100))) < 1e-11)
    // e^(−1/x) falls faster than any power towards 0.
    #expect(D(Exponential(rate: 1) ∥ Vanishing()) == .infinity)
  }

  /// 1/(x·ln²x) from e on: against a Pareto distribution the integrand falls like 1/(x·ln x), slower than any power,
  /// and the integral diverges more slowly than any computer can see.
  @Test func whatCannotBeToldIsRefused() {
    let value = D(Slow() ∥ Pareto(minimum: 2.718281828459045, shape: 1))
    #expect(value.isNaN || value == .infinity)
    #expect(klEstimate(of: Slow(), from: Slow()).error == .infinity || D(Slow() ∥ Slow()) == 0)
  }

  private struct Slow: ContinuousDistribution {
    var mean: Double { .infinity }
    var variance: Double { .infinity }
    var support: ClosedRange<Double> { 2.718281828459045...Double.infinity }
    var clusters: [Cluster] { [Cluster(center: 2.718281828459045, spread: 1)] }
    func logDensity(_ x: Double) -> Double { -log(x) - 2 * log(log(x)) }
  }

  /// Density e^(−1/x)/x², the inverse of an exponential variable.
  private struct Vanishing: ContinuousDistribution {
    var mean: Double { .infinity }
    var variance: Double { .infinity }
    var support: ClosedRange<Double> { 0...Double.infinity }
    var clusters: [Cluster] { [Cluster(center: 1, spread: 1)] }
    func logDensity(_ x: Double) -> Double { x > 0 ? -1 / x - 2 * log(x) : -.infinity }
  }
}

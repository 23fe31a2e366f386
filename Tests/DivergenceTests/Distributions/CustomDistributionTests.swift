import Divergence
import Testing

/// What a distribution of one's own gets from a density and from where its mass lies.
struct CustomDistributionTests {
  /// Logistic, which the library has not.
  private struct Logistic: ContinuousDistribution {
    var mean: Double { 0.5 }
    var variance: Double { 3.289868133696453 }
    var clusters: [Cluster] { [Cluster(center: 0.5, spread: 1)] }
    func logDensity(_ x: Double) -> Double {
      let decay = exp(-abs(x - 0.5))
      return -abs(x - 0.5) - 2 * log1p(decay)
    }
  }

  /// The number of a uniform digit twice.
  private struct Doubled: DiscreteDistribution {
    var mean: Double { 9 }
    var variance: Double { 33 }
    var support: ClosedRange<Int> { 0...18 }
    func logProbability(of outcome: Int) -> Double {
      outcome >= 0 && outcome <= 18 && outcome % 2 == 0 ? -log(10) : -.infinity
    }
  }

  @Test func tailsAndQuantilesComeByIntegration() {
    let p = Logistic()
    for x in [-40.0, -3, 0.5, 2, 30] {
      #expect(relativeError(p.cumulative(x), sigmoid(x - 0.5)) < 1e-13)
      #expect(relativeError(p.survival(x), sigmoid(0.5 - x)) < 1e-13)
    }
    for q in [1e-20, 0.01, 0.3] {
      #expect(abs(p.quantile(q) - (0.5 + log(q / (1 - q)))) < 1e-12)
      #expect(abs(p.quantile(upper: q) - (0.5 - log(q / (1 - q)))) < 1e-12)
    }
    #expect(p.quantile(0) == -.infinity && p.quantile(1) == .infinity && p.quantile(-1).isNaN)
    #expect(abs(p.median - 0.5) < 1e-14)
  }

  @Test func momentsAndEntropyComeByIntegration() {
    let p = Logistic()
    #expect(abs(p.skewness) < 1e-13 && abs(p.excessKurtosis - 1.2) < 1e-12)
    #expect(abs(H(p) - 2) < 1e-14)
    #expect(entropyEstimate(of: p).error < 1e-13)
    // From mpmath.s quad of the logistic density and the normal of its mean and variance.
    #expect(abs(D(p ∥ Normal(0.5, p.standardDeviation)) - 0.01436227472001807) < 1e-13)
    #expect(D(p ∥ Logistic()) < 1e-15)
  }

  @Test func drawsComeByInversion() {
    var random = SeededGenerator(seed: 8)
    let draws = Logistic().sample(5, using: &random)
    #expect(abs(draws.mean() - 0.5) < 4)
  }

  @Test func integersCountTheSame() {
    let p = Doubled()
    #expect(abs(p.cumulative(7) - 0.4) < 1e-15 && abs(p.survival(16) - 0.1) < 1e-15)
    #expect(p.quantile(0.35) == 6 && p.quantile(upper: 0.05) == 18 && p.quantile(0) == 0)
    #expect(abs(H(p) - log(10)) < 1e-14 && abs(p.skewness) < 1e-14)
    #expect(D(p ∥ Poisson(9)) > 0 && D(Poisson(9) ∥ p) == .infinity)
  }
}

import Divergence
import Testing

/// Draws follow the distribution that they are drawn from, and the same seed draws the same.
struct SamplingTests {
  private static let continuous: [AnyContinuousDistribution] = [
    AnyContinuousDistribution(Normal(1, 2)),
    AnyContinuousDistribution(LogNormal(logMean: 0, logStandardDeviation: 0.5)),
    AnyContinuousDistribution(Gamma(shape: 0.3, rate: 2)),
    AnyContinuousDistribution(Gamma(shape: 5, rate: 2)),
    AnyContinuousDistribution(Exponential(rate: 3)), AnyContinuousDistribution(Beta(0.2, 0.6)),
    AnyContinuousDistribution(Beta(3, 2)), AnyContinuousDistribution(Laplace(location: 1, scale: 2)),
    AnyContinuousDistribution(Cauchy(location: 1, scale: 2)),
    AnyContinuousDistribution(StudentT(degreesOfFreedom: 3)),
    AnyContinuousDistribution(Uniform(-1, 3)), AnyContinuousDistribution(Pareto(minimum: 2, shape: 3)),
    AnyContinuousDistribution(VonMises(mean: 2, concentration: 1.5)),
    AnyContinuousDistribution(Mixture([Normal(-2, 1), Normal(3, 0.5)], weights: [0.25, 0.75])),
  ]

  private static let discrete: [AnyDiscreteDistribution] = [
    AnyDiscreteDistribution(Bernoulli(0.3)), AnyDiscreteDistribution(Binomial(trials: 12, probability: 0.4)),
    AnyDiscreteDistribution(Binomial(trials: 1000, probability: 0.7)),
    AnyDiscreteDistribution(Geometric(0.2)),
    AnyDiscreteDistribution(Poisson(2.5)), AnyDiscreteDistribution(Poisson(80)),
    AnyDiscreteDistribution(NegativeBinomial(successes: 2.5, probability: 0.3)),
    AnyDiscreteDistribution(Categorical([0.1, 0.2, 0.7])),
    AnyDiscreteDistribution(Mixture([Poisson(1), Poisson(9)], weights: [0.5, 0.5])),
  ]

  /// Kolmogorov's distance of the empirical distribution: √n times it is above 1.95 once in a thousand times.
  @Test(arguments: continuous.indices) func continuousDrawsFollow(index: Int) {
    let p = Self.continuous[index], n = 400
    var random = SeededGenerator(seed: 5), again = random
    let draws = p.sample(n, using: &random).sorted()
    var distance = 0.0
    for (rank, x) in draws.enumerated() {
      let below = p.cumulative(x)
      distance = max(
        distance, abs(below - Double(rank) / Double(n)), abs(below - Double(rank + 1) / Double(n)))
    }
    #expect(distance * Double(n).squareRoot() < 1.95, "\(p)")
    #expect(p.sample(n, using: &again).sorted() == draws)
  }

  /// Pearson's statistic over the outcomes that are expected at least five times each, the rest together.
  @Test(arguments: discrete.indices) func discreteDrawsFollow(index: Int) {
    let p = Self.discrete[index], n = 2000
    var random = SeededGenerator(seed: 6)
    var counts: [Int: Int] = [:]
    for draw in p.sample(n, using: &random) { counts[draw, default: 0] += 1 }
    var statistic = 0.0, cells = 0.0, rest = 1.0, seen = n
    for outcome in p.bulk {
      let expected = Double(n) * p.probability(of: outcome)
      guard expected >= 5 else { continue }
      let difference = Double(counts[outcome] ?? 0) - expected
      statistic += difference * difference / expected
      cells += 1
      rest -= expected / Double(n)
      seen -= counts[outcome] ?? 0
    }
    if rest * Double(n) > 1 {
      statistic += (Double(seen) - rest * Double(n)) * (Double(seen) - rest * Double(n)) / (rest * Double(n))
    }
    // Of cells − 1 degrees of freedom at least, and less than once in a thousand times.
    #expect(statistic < cells + 4.5 * (2 * cells).squareRoot() + 6, "\(p): \(statistic) in \(cells) cells")
  }

  @Test func vectorsHaveTheirCovariance() {
    let p = MultivariateNormal(mean: [1, -2], covariance: [[2, 0.6], [0.6, 0.5]])
    var random = SeededGenerator(seed: 7)
    let draws = p.sample(4000, using: &random)
    let first = draws.column(0) - 1, second = draws.column(1) + 2
    #expect(abs(first.mean()) < 0.1 && abs(second.mean()) < 0.05)
    #expect(abs(first.dot(first) / 4000 - 2) < 0.2 && abs(first.dot(second) / 4000 - 0.6) < 0.08)
    let shares = Dirichlet([0.1, 2, 3]).sample(2000, using: &random)
    expectNear(
      Vector((0..<3).map { shares.column($0).mean() / Dirichlet([0.1, 2, 3]).mean[$0] }), [1, 1, 1],
      within: 0.2)
    #expect(shares.rows.allSatisfy { abs($0.sum() - 1) < 1e-14 })
  }
}

/// Equal element by element to within a number.
func expectNear(_ a: Vector, _ b: Vector, within tolerance: Double) { #expect(abs(a - b).max() <= tolerance) }

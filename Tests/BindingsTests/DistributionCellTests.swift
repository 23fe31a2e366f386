import Testing

@testable import Bindings

/// Cells over distributions: every family, mixtures, and distributions that a cell writes itself.
@Suite struct DistributionCellTests {
  private func run(_ cell: String) throws -> String { try #require(Notebook()).run(cell) }

  @Test func `every family on the line`() throws {
    let text = try run(
      """
      let families: [AnyContinuousDistribution] = [
        AnyContinuousDistribution(Normal(1, 2)), AnyContinuousDistribution(LogNormal(logMean: 0, logStandardDeviation: 0.5)),
        AnyContinuousDistribution(Gamma(shape: 2, rate: 3)), AnyContinuousDistribution(Gamma(shape: 2, scale: 3)),
        AnyContinuousDistribution(Beta(2, 3)), AnyContinuousDistribution(Exponential(rate: 2)),
        AnyContinuousDistribution(Laplace(location: 1, scale: 2)), AnyContinuousDistribution(Cauchy(location: 0, scale: 1)),
        AnyContinuousDistribution(StudentT(degreesOfFreedom: 5)), AnyContinuousDistribution(Uniform(-1, 3)),
        AnyContinuousDistribution(Pareto(minimum: 1, shape: 5)), AnyContinuousDistribution(VonMises(mean: 0, concentration: 2)),
      ]
      for p in families {
        let x = p.quantile(0.25)
        print("\\(p): \\(p.mean, digits: 3) \\(p.variance, digits: 3) \\(H(p), digits: 4) \\(p.cumulative(x), digits: 4) \\(p.survival(p.quantile(upper: 0.1)), digits: 4) \\(p.median, digits: 3) \\(D(p ∥ p), digits: 1)")
      }
      print("\\(Gamma(shape: 2, rate: 3).skewness, digits: 4) \\(Beta(2, 3).excessKurtosis, digits: 4)", Uniform(0, 1).support)
      """)
    #expect(
      text == """
        Normal(mean: 1.0, standardDeviation: 2.0): 1.000 4.000 2.1121 0.2500 0.1000 1.000 0.0
        LogNormal(logMean: 0.0, logStandardDeviation: 0.5): 1.133 0.365 0.7258 0.2500 0.1000 1.000 0.0
        Gamma(shape: 2.0, rate: 3.0): 0.667 0.222 0.4786 0.2500 0.1000 0.559 0.0
        Gamma(shape: 2.0, rate: 0.3333333333333333): 6.000 18.000 2.6758 0.2500 0.1000 5.035 0.0
        Beta(2.0, 3.0): 0.400 0.040 -0.2349 0.2500 0.1000 0.386 0.0
        Exponential(rate: 2.0): 0.500 0.250 0.3069 0.2500 0.1000 0.347 0.0
        Laplace(location: 1.0, scale: 2.0): 1.000 8.000 2.3863 0.2500 0.1000 1.000 0.0
        Cauchy(location: 0.0, scale: 1.0): nan nan 2.5310 0.2500 0.1000 0.000 0.0
        StudentT(degreesOfFreedom: 5.0, location: 0.0, scale: 1.0): 0.000 1.667 1.6275 0.2500 0.1000 0.000 0.0
        Uniform(-1.0, 3.0): 1.000 1.333 1.3863 0.2500 0.1000 1.000 0.0
        Pareto(minimum: 1.0, shape: 5.0): 1.250 0.104 -0.4094 0.2500 0.1000 1.149 0.0
        VonMises(mean: 0.0, concentration: 2.0): 0.000 0.302 1.2663 0.2500 0.1000 0.000 0.0
        1.4142 -0.6429 0.0...1.0

        """)
  }

  @Test func `every family over integers`() throws {
    let text = try run(
      """
      print("\\(D(Poisson(3) ∥ Poisson(2)), digits: 6) \\(D(Bernoulli(0.3) ∥ Poisson(0.4)), digits: 6)")
      print("\\(D(Binomial(trials: 10, probability: 0.3) ∥ Binomial(trials: 10, probability: 0.5), in: .bits), digits: 6)")
      print("\\(D(Geometric(0.5) ∥ Geometric(0.25)), digits: 6)", D(Poisson(1) ∥ Bernoulli(0.5)))
      let p = NegativeBinomial(successes: 3, probability: 0.5)
      print(p.mean, p.variance, p.support.lowerBound, "\\(H(p), digits: 5) \\(p.probability(of: 2), digits: 5)")
      print("\\(p.cumulative(2), digits: 4) \\(p.survival(2), digits: 4)", p.quantile(0.5), p.quantile(upper: 0.01))
      print(Bernoulli(0.25).categorical, Geometric(0.5).truncated(at: 1).count)
      print(Categorical([0.2, 0.8]).mean, Categorical([0.2, 0.8]).quantile(0.5), "\\(entropy(Categorical([0.2, 0.8])), digits: 4)")
      print(Mixture([Poisson(1), Poisson(9)]).mean, "\\(Mixture([Poisson(1), Poisson(9)]).responsibilities(for: 0)[0], digits: 4)")
      """)
    #expect(
      text == """
        0.216395 0.064023
        1.187091
        0.287682 inf
        3.0 6.0 0 2.15960 0.18750
        0.5000 0.5000 2 11
        Categorical([0.75, 0.25]) 3
        0.8 1 0.5004
        5.0 0.9997

        """)
  }

  @Test func `mixtures of one kind and of several`() throws {
    let text = try run(
      """
      let two = Mixture([Normal(-2, 0.6), Normal(2, 0.6)])
      print("\\(D(two ∥ Normal(0, 2)), digits: 10) \\(H(two), digits: 6) \\(two.cumulative(0), digits: 3)", two.support)
      print(klEstimate(of: two, from: Normal(0, 2)).error < 1e-12, two == two)
      let bounds = klBounds(of: two, from: Mixture([Normal(0, 2)]))
      print(bounds.lower <= D(two ∥ Normal(0, 2)), bounds.upper >= D(two ∥ Normal(0, 2)))
      let mixed = Mixture([AnyContinuousDistribution(Normal(0, 1)), AnyContinuousDistribution(Laplace(location: 2, scale: 0.5))], weights: [0.75, 0.25])
      print("\\(D(mixed ∥ Normal(0.5, 1.5)), digits: 8) \\(mixed.density(2), digits: 6)", mixed.breakpoints)
      print(Mixture([Mixture([Normal(0, 1)]), Mixture([Normal(2, 1)])]).mean)
      print("\\(two.responsibilities(for: 1)[1], digits: 6) \\(two.skewness, digits: 1)", Mixture([Normal(0, 1)]))
      """)
    #expect(
      text == """
        0.5570666805 1.600019 0.500 -inf...inf
        true true
        true true
        0.04960741 0.290493 [2.0]
        1.0
        0.999985 0.0 Mixture([Normal(mean: 0.0, standardDeviation: 1.0)], weights: [1.0])

        """)
  }

  @Test func `vectors, and averages over draws`() throws {
    let text = try run(
      """
      let p = MultivariateNormal(mean: [0, 0], covariance: [[1, 0.5], [0.5, 1]])
      let q = MultivariateNormal(mean: [1, 0], covariance: [[2, 0], [0, 1]])
      print("\\(D(p ∥ q), digits: 8) \\(H(p), digits: 6) \\(p.logDensity([1, 1]), digits: 6)", p.dimension)
      print("\\(D(Dirichlet([1, 2]) ∥ Dirichlet([2, 2])), digits: 8)", Dirichlet([1, 3]).mean)
      let estimate = monteCarloDivergence(of: p, from: q, samples: 2000, seed: 1)
      print(estimate.interval(confidence: 0.999).contains(D(p ∥ q)), estimate.samples, estimate.seed, estimate.unit)
      let other = monteCarloDivergence(of: Laplace(location: 0, scale: 1), from: Normal(0, 1), samples: 1000, seed: 2)
      print(abs(other.value - D(Laplace(location: 0, scale: 1) ∥ Normal(0, 1))) < 4 * other.standardError)
      print(abs(monteCarloEntropy(of: Poisson(3), samples: 1000, seed: 3).value - H(Poisson(3))) < 0.1)
      print(Mixture([p, q]).mean, Mixture([p, q]).covariance)
      var random = SeededGenerator(seed: 4)
      print(p.sample(3, using: &random).rowCount, Mixture([p, q]).sample(using: &random).count, Poisson(4).sample(5, using: &random).count)
      print(Gamma(shape: 2, rate: 1).sample(4, using: &random).count, Beta(1, 1).sample(using: &random) < 1)
      """)
    #expect(
      text == """
        0.49041463 2.694036 -2.360703 2
        0.40138771 [0.25, 0.75]
        true 2000 1 nats
        true
        true
        [0.5, 0.0] [[1.75, 0.25], [0.25, 1.0]]
        3 2 5
        4 true

        """)
  }

  @Test func `distributions that a cell writes`() throws {
    let text = try run(
      """
      struct Logistic: ContinuousDistribution {
        var mean: Double { 0 }
        var variance: Double { 3.289868133696453 }
        var clusters: [Cluster] { [Cluster(center: 0, spread: 1)] }
        func logDensity(_ x: Double) -> Double { -abs(x) - 2 * log1p(exp(-abs(x))) }
      }
      let p = Logistic()
      print("\\(D(p ∥ Normal(0, p.standardDeviation)), digits: 10) \\(H(p), digits: 10) \\(p.cumulative(1), digits: 6)")
      print("\\(p.quantile(0.75), digits: 6) \\(p.excessKurtosis, digits: 6) \\(D(Normal(0, 1) ∥ p) > 0)")
      print("\\(Mixture([p, p]).cumulative(1), digits: 6) \\(kl(AnyContinuousDistribution(p), p), digits: 6)")
      struct Die: DiscreteDistribution {
        var mean: Double { 3.5 }
        var variance: Double { 35.0 / 12 }
        var support: ClosedRange<Int> { 1...6 }
        func logProbability(of outcome: Int) -> Double { support.contains(outcome) ? -log(6) : -.infinity }
      }
      print("\\(H(Die(), in: .bits), digits: 6) \\(Die().cumulative(2), digits: 6)", Die().quantile(0.5), D(Poisson(3) ∥ Die()))
      """)
    #expect(
      text == """
        0.0143622747 2.0000000000 0.731059
        1.098612 1.200000 true
        0.731059 0.000000
        2.584963 0.333333 3 inf

        """)
  }

  @Test func `a mistake in them stops the cell`() throws {
    let text = try run(
      """
      struct Broken: ContinuousDistribution {
        var mean: Double { 0 }
        var variance: Double { 1 }
        var clusters: [Cluster] { [Cluster(center: 0, spread: 1)] }
        func logDensity(_ x: Double) -> Double { [1.0][3] }
      }
      print(D(Broken() ∥ Normal(0, 1)))
      """)
    #expect(text == "trap: index 3 is out of range: the array has 1 element")
  }

  @Test(arguments: [
    "print(Broken(limit: 0).truncated(at: 2))", "print(wassersteinDistance(Broken(limit: 0), Poisson(2)))",
    "print(H(Mixture([AnyDiscreteDistribution(Broken(limit: 9)), AnyDiscreteDistribution(Broken(limit: 3))])))",
  ])
  func `nor does one end the process or get lost`(call: String) throws {
    let text = try run(
      """
      struct Broken: DiscreteDistribution {
        let limit: Int
        var mean: Double { 2 }
        var variance: Double { 1 }
        var support: ClosedRange<Int> { 0...5 }
        func logProbability(of outcome: Int) -> Double {
          precondition(outcome < limit, "broken")
          return -log(6)
        }
      }
      \(call)
      """)
    #expect(text == "trap: precondition failed: broken")
  }
}

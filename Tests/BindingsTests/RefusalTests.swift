import Testing

@testable import Bindings

/// What the libraries trap on stops the cell, in the library's words, and the process lives.
@Suite struct RefusalTests {
  @Test(arguments: [
    ("Categorical([0.5, -0.1, 0.6])", "probability of outcome 1 is -0.1; it must be between 0 and 1"),
    (
      "let p: Categorical = [0.5, 0.6]",
      "probabilities sum to 1.1; they must sum to 1 (Categorical(weights:) rescales them)"
    ),
    ("Categorical(weights: [0.0, 0.0])", "all weights are 0; at least one must be positive"),
    ("Categorical.uniform(outcomes: 0)", "a distribution must not be empty"),
    ("Categorical([0.5, 0.5])[2]", "index 2 is out of range: the array has 2 elements"),
    (
      "Categorical([0.5, 0.5]).smoothed(by: -1)",
      "weight of outcome 0 is -0.5; it must be finite and not negative"
    ),
    ("D([0.5, 0.5] ∥ Categorical([0.2, 0.3, 0.5]))", "the lengths differ: 2 and 3; they must be equal"),
    ("H([0.5, 0.5] as Categorical, order: -1)", "the order is -1.0; it must be between 0.0 and inf"),
    ("totalVariation([1], [0.5, 0.5])", "the lengths differ: 1 and 2; they must be equal"),
    ("fDivergence(of: [0.5, 0.5], from: [0.1, 0.9]) { $0 }", "f(1) is 1.0; the generator must be 0 at 1"),
    (
      "fDivergence(of: [0.5, 0.5], from: [0.1, 0.9]) { log($0) }",
      "f is not convex at 1.0; the generator must be"
    ),
    (
      "fDivergence(of: [0.5, 0.5], from: [0, 1]) { -log($0) }",
      "an outcome has probability 0 and needs a limit of f; give it as 'slopeAtInfinity:'"
    ),
    (
      "fDivergence(of: [0.5, 0.5], from: [0.1, 0.9]) { Double([0, 1][Int($0)]) }",
      "index 5 is out of range: the array has 2 elements"
    ),
    ("surprisal(of: 2, under: [0.5, 0.5])", "the outcome is 2; it must be between 0 and 1"),
    ("Categorical.certain(3, of: 3)", "the outcome is 3; it must be between 0 and 2"),
    ("Categorical(counts: [1, -1])", "weight of outcome 1 is -1.0; it must be finite and not negative"),
    ("Categorical([0.5, 0.5]).tempered(by: 0)", "the temperature is 0.0; it must be positive and finite"),
    ("Categorical([0.5, 0.5]).clipped(to: 2)", "the floor is 2.0; it must be between 0.0 and 1.0"),
    ("Categorical.mixture(of: [])", "a mixture must not be empty"),
    (
      "wassersteinDistance([0, 1] as Vector, [2], order: 0.5)",
      "the order is 0.5; it must be between 1.0 and inf"
    ),
    ("energyDistance([Double.infinity] as Vector, [2])", "point 0 is inf; it must be finite"),
    ("Kernel.gaussian(bandwidth: 0)", "the bandwidth is 0.0; it must be positive and finite"),
    (
      "buresDistance([[1, 2], [2, 1]], Matrix.identity(2))",
      "pivot 1 is -3.0; the matrix must be positive definite"
    ),
    ("maximumMeanDiscrepancy([], [1], kernel: .gaussian(bandwidth: 1))", "a column must not be empty"),
    ("estimatedEntropy(counts: [0, 0])", "all weights are 0; at least one must be positive"),
    (
      "estimatedEntropy(of: [1, 1, 1, 1] as Vector)",
      "point 0 equals too many others for its neighbors to tell of a density (jittered(by:seed:) separates them)"
    ),
    (
      "estimatedMutualInformation([1, 2], [1, 2, 3] as Vector)",
      "the lengths differ: 2 and 3; they must be equal"
    ),
    ("Gamma.fitted(to: [2, 2])", "no value of the shape makes the sample most likely"),
    ("Gamma.fitted(to: [2, -1])", "point 1 is -1.0, where the family has no mass"),
    ("Poisson.fitted(to: [])", "a sample must not be empty"),
    (
      "expectationMaximization(from: Mixture([Normal(0, 1), Normal(9, 1)]), on: [0, 1, 9])",
      "the standard deviation is 0.0; it must be positive and finite"
    ),
    (
      "informationProjection(of: [0.5, 0.5], features: [[0, 1]], moments: [2])",
      "no distribution on these outcomes has the moments"
    ),
    (
      "labelSmoothingLoss(logits: [1, 2], label: 2, smoothing: 0)",
      "the label is 2; it must be between 0 and 1"
    ),
    ("Matrix([[1, 2], [3]])", "row 1 is not as long as row 0; all rows must be"),
    ("([[1, 2]] as Matrix) * ([[1, 2]] as Matrix)", "the lengths differ: 2 and 1; they must be equal"),
    ("([[1, 2]] as Matrix)[1, 0]", "index 1 is out of range: the array has 1 element"),
    ("Matrix.identity(20_000)", "the values need more than 1024 MiB of memory"),
    ("I(JointDistribution([1], shape: [1, 1, 1]))", "the lengths differ: 3 and 2; they must be equal"),
    ("JointDistribution([1], shape: [2])", "the lengths differ: 1 and 2; they must be equal"),
    ("([[0.5, 0.5]] as JointDistribution).marginal(2)", "the variable is 2; it must be between 0 and 1"),
    ("([[0.5, 0.5]] as JointDistribution).marginal([0, 0])", "variable 0 is named twice"),
    (
      "mutualInformation([[0.5, 0.5]] as JointDistribution, between: [0], and: [])",
      "the list of variables must not be empty"
    ),
    (
      "Channel.noiseless(outcomes: 2).posterior(of: [1, 0])",
      "condition 1 has probability 0; nothing can be given it"
    ),
    (
      "Channel.binarySymmetric(crossover: 1.5)",
      "the crossover probability is 1.5; it must be between 0.0 and 1.0"
    ),
    ("Channel.noiseless(outcomes: 100_000)", "the values need more than 1024 MiB of memory"),
    (
      "mutualInformation([1], through: .noiseless(outcomes: 2))",
      "the lengths differ: 1 and 2; they must be equal"
    ),
    (
      "rateDistortion(of: [1], distortion: [[2]], allowing: 1)",
      "the distortion is 1.0; it must be between 2.0 and inf"
    ),
    ("Normal(0, -1)", "the standard deviation is -1.0; it must be positive and finite"),
    ("Mixture<Normal>([])", "a mixture must not be empty"),
    (
      "Normal.reverseFits(to: Mixture([Normal(0, 1e200)]))",
      "the standard deviation is inf; it must be positive and finite"
    ),
    ("Gamma(shape: 0, rate: 1)", "the shape is 0.0; it must be positive and finite"),
    ("Uniform(1, 0)", "the width is -1.0; it must be positive and finite"),
    ("Poisson(-1)", "the rate is -1.0; it must be between 0.0 and 1000000000000000.0"),
    ("Poisson(1).quantile(2)", "the probability is 2.0; it must be between 0.0 and 1.0"),
    (
      "MultivariateNormal(mean: [0, 0], covariance: [[1, 2], [2, 1]])",
      "pivot 1 is -3.0; the matrix must be positive definite"
    ),
    (
      "MultivariateNormal(mean: [0, 0], covariance: [[1, 2], [0, 1]])",
      "the elements at 1, 0 and 0, 1 differ; the matrix must be symmetric"
    ),
    ("D(Dirichlet([1, 2]) ∥ Dirichlet([1, 2, 3]))", "the lengths differ: 2 and 3; they must be equal"),
    (
      "monteCarloEntropy(of: Normal(0, 1), samples: 1, seed: 1)",
      "the number of samples is 1; it must be between 2 and 9223372036854775807"
    ),
    ("Mixture([Normal(0, 1)], weights: [0.5, 0.5])", "the lengths differ: 1 and 2; they must be equal"),
    ("linspace(0, 1, 0)", "the count is 0; it must be between 1 and 100000000"),
    ("Vector([]).max()", "the vector must not be empty"),
    ("Vector([]).mean()", "the vector must not be empty"),
    ("(Vector([1, 2]) * [1]).sum()", "the lengths differ: 2 and 1; they must be equal"),
    ("Vector([1, 2]) + [1]", "the lengths differ: 2 and 1; they must be equal"),
    ("Vector([1, 2]) ≈ [1]", "the lengths differ: 2 and 1; they must be equal"),
    ("Vector([1, 2])[-1]", "index -1 is out of range: the array has 2 elements"),
    ("Vector(repeating: 1, count: -1)", "a count must not be negative: -1"),
    ("Vector(repeating: 1, count: 1_000_000_000_000)", "the values need more than 1024 MiB of memory"),
    ("Surface(rows: [1], columns: [1], values: [])", "the lengths differ: 0 and 1; they must be equal"),
    ("Surface(over: [1], [1]) { a, b in a }[0, 1]", "index 1 is out of range: the array has 1 element"),
    ("fixedDecimal(1, digits: -1)", "the number of digits is -1; it must be between 0 and 1100"),
    (
      "sweep(seed: 1, count: -2) { random in random.uniform() }",
      "the count is -2; it must be between 0 and 9223372036854775807"
    ),
    (
      "LinePlot(x: \"x\", y: \"y\", domain: 0...1) { x in Double([1, 2][Int(x * 4)]) }",
      "index 2 is out of range: the array has 2 elements"
    ),
  ])
  func `a mistake stops the cell`(cell: String, message: String) throws {
    let notebook = try #require(Notebook())
    #expect(notebook.run(cell) == "trap: " + message)
  }

  @Test func `a draw from nothing stops the cell`() throws {
    let seeded = "var random = SeededGenerator(seed: 1)\n"
    #expect(
      try #require(Notebook()).run(seeded + "Int.random(in: 1..<1, using: &random)")
        == "trap: precondition failed: Can't get random value with an empty range")
    #expect(
      try #require(Notebook()).run(seeded + "Normal.standard.sample(-1, using: &random)")
        == "trap: the sample size is -1; it must be between 0 and 9223372036854775807")
  }

  @Test func `the validating forms throw instead`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      print((try? Categorical(validating: [0.5, -0.5])) == nil)
      print(try Categorical(validating: linspace(0.25, 0.75, 2)))
      print((try? Normal(validatingMean: 0, standardDeviation: -1)) == nil)
      print((try? Mixture<Normal>(validating: [])) == nil)
      print((try? Categorical(validatingCounts: [0])) == nil, (try? Categorical.certain(validating: 2, of: 1)) == nil)
      print((try? Categorical([0.5, 0.5]).clipped(validating: 2)) == nil)
      print((try? linspace(validating: 0, 1, 0)) == nil)
      print(ValidationError.countOutOfRange(name: "the count", 0, allowed: 1...2))
      """)
    #expect(
      text == """
        true
        Categorical([0.25, 0.75])
        true
        true
        true true
        true
        true
        the count is 0; it must be between 1 and 2

        """)
  }

  @Test func `a plain truth value or a number is no property`() throws {
    let notebook = try #require(Notebook())
    #expect(notebook.run("verify(\"x\", 1.5)").hasPrefix("error: "))
    #expect(
      notebook.run("verifyAll(\"x\", over: sweep(seed: 1, count: 2) { r in r.uniform() }) { u in u }")
        .hasPrefix("error: "))
  }
}

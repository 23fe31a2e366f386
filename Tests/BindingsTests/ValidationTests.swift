import Testing

@testable import Bindings

/// Every function that can be given what is unfit has two forms: the plain one stops the cell, the other throws, and
/// both say the same.
@Suite struct ValidationTests {
  struct Mistake: CustomStringConvertible {
    let plain: String
    let throwing: String
    let message: String
    var description: String { throwing }

    init(_ plain: String, _ throwing: String, _ message: String) {
      self.plain = plain
      self.throwing = throwing
      self.message = message
    }
  }

  private static let setting = """
    let p: Categorical = [0.5, 0.5]
    let q: Categorical = [0.2, 0.3, 0.5]
    let x: Vector = [0, 1, 2]
    let y: Matrix = [[0, 1], [1, 2], [3, 5]]
    let line = Normal(0, 1)
    let pair: JointDistribution = [[0.25, 0.25], [0.25, 0.25]]
    let triple = JointDistribution(Categorical.uniform(outcomes: 8), shape: [2, 2, 2])
    let channel = Channel.noiseless(outcomes: 2)
    let estimate = estimatedEntropy(counts: [3, 4])
    let draws = monteCarloEntropy(of: line, samples: 9, seed: 1)

    """

  private static let lengths = "the lengths differ: 2 and 3; they must be equal"
  private static let order = "the order is -1.0; it must be between 0.0 and inf"
  private static let distance = "the order is 0.5; it must be between 1.0 and inf"
  private static let samples = "the number of samples is 1; it must be between 2 and 9223372036854775807"
  private static let variables = "the lengths differ: 3 and 2; they must be equal"
  private static let dimensions = "the lengths differ: 1 and 2; they must be equal"
  private static let infinite = "the element at 1, 0 is inf; it must be finite"

  /// Two distributions over different numbers of outcomes.
  private static let ofTwo: [Mistake] =
    [
      "jeffreysDivergence", "jensenShannonDivergence", "jensenShannonDistance", "jensenShannonContributions",
      "bhattacharyyaDistance", "bhattacharyyaCoefficient", "squaredHellingerDistance", "hellingerDistance",
      "totalVariation", "crossEntropy", "crossEntropyContributions",
    ].map { Mistake("\($0)(p, q)", "\($0)(validating: p, q)", lengths) }
    + ["klDivergence", "klContributions", "chiSquaredDivergence", "neymanDivergence"].map { name in
      let sizes = name == "neymanDivergence" ? "the lengths differ: 3 and 2; they must be equal" : lengths
      return Mistake("\(name)(of: p, from: q)", "\(name)(validating: p, from: q)", sizes)
    }
    + ["renyiDivergence", "tsallisDivergence"].flatMap { name in
      [
        Mistake("\(name)(of: p, from: q, order: 2)", "\(name)(validating: p, from: q, order: 2)", lengths),
        Mistake("\(name)(of: p, from: p, order: -1)", "\(name)(validating: p, from: p, order: -1)", order),
      ]
    }
    + [
      Mistake(
        "alphaDivergence(of: p, from: p, alpha: .nan)",
        "alphaDivergence(validating: p, from: p, alpha: .nan)",
        "alpha is nan; it must be finite"),
      Mistake(
        "fDivergence(of: p, from: q) { $0 - 1 }", "fDivergence(validating: p, from: q) { $0 - 1 }", lengths),
      Mistake("renyiEntropy(p, order: -1)", "renyiEntropy(validating: p, order: -1)", order),
      Mistake("tsallisEntropy(p, order: -1)", "tsallisEntropy(validating: p, order: -1)", order),
      Mistake("perplexity(of: q, on: p)", "perplexity(validating: q, on: p)", lengths),
      Mistake(
        "surprisal(of: 2, under: p)", "surprisal(validating: 2, under: p)",
        "the outcome is 2; it must be between 0 and 1"),
      Mistake(
        "evidenceLowerBound(of: p, logJoint: [1])", "evidenceLowerBound(validating: p, logJoint: [1])",
        "the lengths differ: 2 and 1; they must be equal"),
    ]

  private static let ofDistributions: [Mistake] = [
    Mistake(
      "klDivergence(of: Dirichlet([1, 2]), from: Dirichlet([1, 2, 3]))",
      "klDivergence(validating: Dirichlet([1, 2]), from: Dirichlet([1, 2, 3]))", lengths),
    Mistake(
      "monteCarloDivergence(of: line, from: line, samples: 1, seed: 1)",
      "monteCarloDivergence(validating: line, from: line, samples: 1, seed: 1)", samples),
    Mistake(
      "monteCarloEntropy(of: line, samples: 1, seed: 1)",
      "monteCarloEntropy(validating: line, samples: 1, seed: 1)", samples),
    Mistake(
      "evidenceLowerBound(of: line, samples: 1, seed: 1) { z in z }",
      "evidenceLowerBound(validating: line, samples: 1, seed: 1) { z in z }", samples),
    Mistake(
      "wassersteinDistance(line, line, order: 0.5)",
      "wassersteinDistance(validating: line, line, order: 0.5)",
      distance),
    Mistake(
      "wassersteinDistance(p, q, order: 0.5)", "wassersteinDistance(validating: p, q, order: 0.5)", distance),
    Mistake(
      "wassersteinDistance(x, x, order: 0.5)", "wassersteinDistance(validating: x, x, order: 0.5)", distance),
    Mistake(
      "wassersteinEstimate(line, line, order: 0.5)",
      "wassersteinEstimate(validating: line, line, order: 0.5)",
      "the order is 0.5; it must be between 1.0 and 1.7976931348623157e+308"),
    Mistake(
      "energyDistance(x, [.infinity])", "energyDistance(validating: x, [.infinity])",
      "point 0 is inf; it must be finite"),
    Mistake(
      "buresDistance(y, y)", "buresDistance(validating: y, y)",
      "the lengths differ: 3 and 2; they must be equal"),
    Mistake(
      "MultivariateNormal(mean: [0, .nan], covariance: .identity(2))",
      "MultivariateNormal(validatingMean: [0, .nan], covariance: .identity(2))",
      "element 1 of the mean is nan; it must be finite"),
    Mistake(
      "MultivariateNormal(mean: [0, 0], covariance: [[1, 0], [.infinity, 1]])",
      "MultivariateNormal(validatingMean: [0, 0], covariance: [[1, 0], [.infinity, 1]])", infinite),
    Mistake(
      "MultivariateNormal(mean: [0, 0], covariance: .identity(2)).marginal(2)",
      "MultivariateNormal(mean: [0, 0], covariance: .identity(2)).marginal(validating: 2)",
      "the index of the element is 2; it must be between 0 and 1"),
    Mistake(
      "Dirichlet([1, 2]).marginal(-1)", "Dirichlet([1, 2]).marginal(validating: -1)",
      "the index of the element is -1; it must be between 0 and 1"),
    Mistake(
      "Dirichlet([1, -2])", "Dirichlet(validating: [1, -2])",
      "concentration 1 is -2.0; it must be positive and finite"),
    Mistake(
      "Normal.reverseBasins(to: Mixture([line]), standardDeviation: 0)",
      "Normal.reverseBasins(validating: Mixture([line]), standardDeviation: 0)",
      "the standard deviation is 0.0; it must be positive and finite"),
    Mistake(
      "expectationMaximization(from: Mixture([line]), on: [])",
      "expectationMaximization(validating: Mixture([line]), on: [])", "a sample must not be empty"),
    Mistake("Normal.fitted(to: [])", "Normal.fitted(validating: [])", "a sample must not be empty"),
    Mistake(
      "Dirichlet.fitted(to: [[0.5, 0.5], [0.5, 0.4]])",
      "Dirichlet.fitted(validating: [[0.5, 0.5], [0.5, 0.4]])",
      "the probabilities of row 1 sum to 0.9; they must sum to 1"),
    Mistake(
      "Poisson(2).truncated(at: -1)", "Poisson(2).truncated(validatingAt: -1)",
      "the outcome is -1; it must be between 0 and 9223372036854775807"),
  ]

  private static let ofTables: [Mistake] = [
    Mistake("p.smoothed(by: .nan)", "p.smoothed(validating: .nan)", "the amount is nan; it must be finite"),
    Mistake(
      "p.clipped(to: 2)", "p.clipped(validating: 2)", "the floor is 2.0; it must be between 0.0 and 1.0"),
    Mistake(
      "p.tempered(by: 0)", "p.tempered(validating: 0)",
      "the temperature is 0.0; it must be positive and finite"),
    Mistake("Categorical.mixture(of: [p, q])", "Categorical.mixture(validating: [p, q])", lengths),
    Mistake(
      "Categorical.certain(3, of: 3)", "Categorical.certain(validating: 3, of: 3)",
      "the outcome is 3; it must be between 0 and 2"),
    Mistake(
      "JointDistribution([[0.5, -0.5], [0.5, 0.5]])",
      "JointDistribution(validating: [[0.5, -0.5], [0.5, 0.5]])",
      "the probability at 0, 1 is -0.5; it must be between 0.0 and 1.0"),
    Mistake(
      "JointDistribution(weights: [[1, 2], [-3, 4]])",
      "JointDistribution(validatingWeights: [[1, 2], [-3, 4]])",
      "the weight at 1, 0 is -3.0; it must be between 0.0 and 1.7976931348623157e+308"),
    Mistake(
      "Channel([[0.5, 0.5], [0.5, 0.6]] as Matrix)",
      "Channel(validating: [[0.5, 0.5], [0.5, 0.6]] as Matrix)",
      "the probabilities of row 1 sum to 1.1; they must sum to 1"),
    Mistake(
      "channel.output(of: q)", "channel.output(validating: q)",
      "the lengths differ: 3 and 2; they must be equal"),
    Mistake(
      "channel.joint(with: q)", "channel.joint(validating: q)",
      "the lengths differ: 3 and 2; they must be equal"),
    Mistake(
      "channel.posterior(of: q)", "channel.posterior(validating: q)",
      "the lengths differ: 3 and 2; they must be equal"),
    Mistake(
      "channel.followed(by: .noiseless(outcomes: 3))",
      "channel.followed(validating: .noiseless(outcomes: 3))",
      lengths),
    Mistake(
      "mutualInformation(q, through: channel)", "mutualInformation(validating: q, through: channel)",
      "the lengths differ: 3 and 2; they must be equal"),
    Mistake(
      "conditionalDivergence(of: channel, from: channel, given: q)",
      "conditionalDivergence(validating: channel, from: channel, given: q)",
      "the lengths differ: 3 and 2; they must be equal"),
    Mistake(
      "dataProcessing(of: p, from: q, through: channel)",
      "dataProcessing(validating: p, from: q, through: channel)",
      "the lengths differ: 3 and 2; they must be equal"),
    Mistake(
      "rateDistortion(of: p, distortion: [[0, 1], [-1, 0]], slope: 1)",
      "rateDistortion(validating: p, distortion: [[0, 1], [-1, 0]], slope: 1)",
      "the distortion at 1, 0 is -1.0; it must be between 0.0 and 1.7976931348623157e+308"),
    Mistake("klDivergence(of: pair, from: triple)", "klDivergence(validating: pair, from: triple)", lengths),
    Mistake(
      "divergenceChain(of: pair, from: triple)", "divergenceChain(validating: pair, from: triple)", lengths),
    Mistake(
      "conditionalEntropy(pair, of: [0], given: [2])",
      "conditionalEntropy(validating: pair, of: [0], given: [2])",
      "the variable is 2; it must be between 0 and 1"),
    Mistake("variationOfInformation(triple)", "variationOfInformation(validating: triple)", variables),
    Mistake("mutualInformation(triple)", "mutualInformation(validating: triple)", variables),
    Mistake(
      "mutualInformation(pair, between: [0], and: [0])",
      "mutualInformation(validating: pair, between: [0], and: [0])",
      "variable 0 is named twice"),
    Mistake(
      "conditionalMutualInformation(pair, between: [0], and: [1], given: [3])",
      "conditionalMutualInformation(validating: pair, between: [0], and: [1], given: [3])",
      "the variable is 3; it must be between 0 and 1"),
    Mistake(
      "pointwiseMutualInformation(triple)", "pointwiseMutualInformation(validating: triple)", variables),
    Mistake(
      "coInformation(JointDistribution.independent([Categorical](repeating: p, count: 17)))",
      "coInformation(validating: JointDistribution.independent([Categorical](repeating: p, count: 17)))",
      "the number of variables is 17; it must be between 1 and 16"),
    Mistake(
      "JointDistribution.independent([])", "JointDistribution.independent(validating: [])",
      "the list of distributions must not be empty"),
    Mistake(
      "pair.marginal([2])", "pair.marginal(validating: [2])", "the variable is 2; it must be between 0 and 1"),
    Mistake(
      "pair.probability(of: [2, 0])", "pair.probability(validating: [2, 0])",
      "the outcome is 2; it must be between 0 and 1"),
    Mistake(
      "pair.conditional(of: [0], given: [0])", "pair.conditional(validating: [0], given: [0])",
      "variable 0 is named twice"),
    Mistake(
      "informationProjection(of: p, features: [[0, 1, 2]], moments: [1])",
      "informationProjection(validating: p, features: [[0, 1, 2]], moments: [1])",
      "the lengths differ: 3 and 2; they must be equal"),
  ]

  private static let ofSamples: [Mistake] = [
    Mistake("x.dot([1])", "x.dot(validating: [1])", "the lengths differ: 3 and 1; they must be equal"),
    Mistake(
      "x.jittered(by: 0, seed: 1)", "x.jittered(validating: 0, seed: 1)",
      "the amount is 0.0; it must be positive and finite"),
    Mistake("Matrix(column: [])", "Matrix(validatingColumn: [])", "a column must not be empty"),
    Mistake(
      "energyDistance(y, [[1]])", "energyDistance(validating: y, [[1]])",
      "the lengths differ: 2 and 1; they must be equal"),
    Mistake(
      "energyDistance(y, [[1, 2], [.infinity, 0]])",
      "energyDistance(validating: y, [[1, 2], [.infinity, 0]])",
      infinite),
    Mistake("medianDistance(x, [])", "medianDistance(validating: x, [])", "a column must not be empty"),
    Mistake(
      "maximumMeanDiscrepancy(y, [[1]], kernel: .gaussian(bandwidth: 1))",
      "maximumMeanDiscrepancy(validating: y, [[1]], kernel: .gaussian(bandwidth: 1))",
      "the lengths differ: 2 and 1; they must be equal"),
    Mistake(
      "squaredMaximumMeanDiscrepancy(x, [1], kernel: .gaussian(bandwidth: 1))",
      "squaredMaximumMeanDiscrepancy(validating: x, [1], kernel: .gaussian(bandwidth: 1))",
      "the number of points is 1; it must be between 2 and 9223372036854775807"),
    Mistake(
      "Kernel.gaussian(bandwidth: 0)", "Kernel.gaussian(validatingBandwidth: 0)",
      "the bandwidth is 0.0; it must be positive and finite"),
    Mistake(
      "Kernel.laplacian(bandwidth: 0)", "Kernel.laplacian(validatingBandwidth: 0)",
      "the bandwidth is 0.0; it must be positive and finite"),
    Mistake(
      "Kernel.rationalQuadratic(bandwidth: 1, shape: -1)",
      "Kernel.rationalQuadratic(validatingBandwidth: 1, shape: -1)",
      "the shape is -1.0; it must be positive and finite"),
    Mistake(
      "PointMasses(at: [.nan])", "PointMasses(validatingAt: [.nan])", "point 0 is nan; it must be finite"),
    Mistake(
      "estimatedEntropy(counts: [1, -1])", "estimatedEntropy(validatingCounts: [1, -1])",
      "weight of outcome 1 is -1.0; it must be finite and not negative"),
    Mistake(
      "estimatedMutualInformation(counts: [[1, 2], [3]])",
      "estimatedMutualInformation(validatingCounts: [[1, 2], [3]])",
      "row 1 is not as long as row 0; all rows must be"),
    Mistake(
      "estimatedDivergence(ofCounts: [1], fromCounts: [1, 2])",
      "estimatedDivergence(validatingCounts: [1], fromCounts: [1, 2])", dimensions),
    Mistake(
      "bootstrapInterval(entropyOfCounts: [1, 2], seed: 1, confidence: 2)",
      "bootstrapInterval(validatingCounts: [1, 2], seed: 1, confidence: 2)",
      "the confidence is 2.0; it must be between 0.0 and 1.0"),
    Mistake(
      "bootstrapInterval(mutualInformationOfCounts: [[1, 2], [3]], seed: 1)",
      "bootstrapInterval(validatingTable: [[1, 2], [3]], seed: 1)",
      "row 1 is not as long as row 0; all rows must be"),
    Mistake(
      "bootstrapInterval(divergenceOfCounts: [1], fromCounts: [1, 2], seed: 1)",
      "bootstrapInterval(validatingCounts: [1], fromCounts: [1, 2], seed: 1)", dimensions),
    Mistake(
      "estimatedEntropy(of: x, neighbors: 3)", "estimatedEntropy(validating: x, neighbors: 3)",
      "the number of neighbors is 3; it must be between 1 and 2"),
    Mistake(
      "estimatedMutualInformation(x, [1, 2])", "estimatedMutualInformation(validating: x, [1, 2])",
      "the lengths differ: 3 and 2; they must be equal"),
    Mistake(
      "estimatedDivergence(of: x, from: x, neighbors: 4)",
      "estimatedDivergence(validating: x, from: x, neighbors: 4)",
      "the number of neighbors is 4; it must be between 1 and 3"),
    Mistake(
      "estimate.interval(confidence: 2)", "estimate.interval(validating: 2)",
      "the confidence is 2.0; it must be between 0.0 and 1.0"),
    Mistake(
      "draws.interval(confidence: .nan)", "draws.interval(validating: .nan)",
      "the confidence is nan; it must be between 0.0 and 1.0"),
    Mistake(
      "labelSmoothingLoss(logits: [1, 2], label: 2, smoothing: 0)",
      "labelSmoothingLoss(validatingLogits: [1, 2], label: 2, smoothing: 0)",
      "the label is 2; it must be between 0 and 1"),
    Mistake(
      "distillationLoss(teacher: [1], student: [1, 2])",
      "distillationLoss(validatingTeacher: [1], student: [1, 2])",
      dimensions),
    Mistake(
      "variationalDivergence(means: [1], logVariances: [1, 2])",
      "variationalDivergence(validatingMeans: [1], logVariances: [1, 2])", dimensions),
    Mistake(
      "linspace(0, 1, 0)", "linspace(validating: 0, 1, 0)",
      "the count is 0; it must be between 1 and 100000000"),
    Mistake(
      "Surface(rows: [1], columns: [1], values: [])",
      "Surface(validatingRows: [1], columns: [1], values: [])",
      "the lengths differ: 0 and 1; they must be equal"),
    Mistake(
      "fixedDecimal(1, digits: -1)", "fixedDecimal(1, validatingDigits: -1)",
      "the number of digits is -1; it must be between 0 and 1100"),
  ]

  static let all = ofTwo + ofDistributions + ofTables + ofSamples

  @Test func `both forms say the same`() throws {
    let notebook = try #require(Notebook())
    #expect(notebook.run(Self.setting) == "")
    for mistake in Self.all {
      #expect(notebook.run("_ = \(mistake.plain)") == "trap: " + mistake.message, "\(mistake)")
      let throwing = notebook.run("do { _ = try \(mistake.throwing) } catch { print(error) }")
      #expect(throwing == mistake.message + "\n", "\(mistake)")
    }
  }

  @Test func `the error is a typed one`() throws {
    let text = try #require(Notebook()).run(
      """
      func divergence(_ p: Categorical, _ q: Categorical) throws(ValidationError) -> Double {
        try klDivergence(validating: p, from: q)
      }
      do { print(try divergence([0.5, 0.5], [1])) } catch {
        switch error {
        case .mismatchedLengths(let a, let b): print(a, b)
        default: print("other")
        }
      }
      print(try divergence([0.5, 0.5], [0.5, 0.5]))
      """)
    #expect(text == "2 1\n0.0\n")
  }

  /// The distributions' own initializers are gone through in `RefusalTests`.
  @Test func `no function is left out`() throws {
    let table = Self.all.map { $0.throwing }.joined(separator: "\n")
    let known: Set<String> = ["claim(validating"]
    let missing = try PublicSurface.module("Divergence").names.compactMap { name -> String? in
      guard let open = name.firstIndex(of: "("), let label = name[open...].range(of: "validating"),
        let end = name[label.lowerBound...].firstIndex(of: ":")
      else { return nil }
      let owner = name[..<open].split(separator: "."), member = owner.last.map(String.init) ?? ""
      if member == "init" { return nil }
      let call = member + "(" + name[label.lowerBound..<end]
      return table.contains(call) || known.contains(call) || name[open...].hasPrefix("(_:") ? nil : name
    }
    #expect(missing.sorted() == [])
  }
}

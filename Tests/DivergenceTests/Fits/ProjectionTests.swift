import Divergence
import Testing

/// Projections onto averages and onto products.
struct ProjectionTests {
  @Test func againstEquationsThatWereSolved() {
    let t = FitReferences.projections
    var i = 0, cases = 0
    while i < t.count {
      let n = Int(t[i]), k = Int(t[i + 1]), p = i + 3, q = p + n, features = q + n, moments = features + n * k
      let found = informationProjection(
        of: Categorical(weights: t[q..<features]),
        features: Matrix(rowCount: k, columnCount: n, elements: Vector(t[features..<moments])),
        moments: Vector(t[moments..<(moments + k)]))
      #expect(relativeError(found.divergence, t[i + 2]) <= 1e-12, "\(found) for \(t[i + 2])")
      for (a, b) in zip(found.distribution.probabilities, t[p..<q]) { #expect(abs(a - b) <= 1e-14) }
      i = moments + k
      cases += 1
    }
    #expect(cases > 10)
  }

  /// A die whose mean is 4.5 (Jaynes): in proportion to rᵏ.
  @Test func maximumEntropy() {
    let found = informationProjection(
      of: .uniform(outcomes: 6), features: [[1, 2, 3, 4, 5, 6]], moments: [4.5])
    let ratio = found.distribution[1] / found.distribution[0]
    for k in 1..<6 {
      #expect(relativeError(found.distribution[k] / found.distribution[k - 1], ratio) < 1e-13)
    }
    #expect(
      relativeError(exp(found.multipliers[0]), ratio) < 1e-13 && abs(found.distribution.mean - 3.5) < 1e-14)
  }

  /// D(R ∥ Q) = D(R ∥ P) + D(P ∥ Q) for every R with the averages of the projection P (Csiszár).
  @Test func pythagoras() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<50 {
      let q = Categorical.random(outcomes: 5, using: &random),
        r = Categorical.random(outcomes: 5, using: &random)
      let features = Matrix(rowCount: 2, columnCount: 5, elements: Normal(0, 1).sample(10, using: &random))
      let p = informationProjection(of: q, features: features, moments: features * r.probabilities)
      #expect(relativeError(D(r ∥ p.distribution) + p.divergence, D(r ∥ q)) < 1e-11)
    }
  }

  @Test func edgesAndWhatLiesBeyond() throws {
    let q: Categorical = [0.5, 0.25, 0.25, 0]
    func project(_ moment: Double) throws(ValidationError) -> InformationProjection {
      try informationProjection(validating: q, features: [[0, 1, 2, 3]], moments: [moment])
    }
    #expect(throws: ValidationError.unreachableMoments) { _ = try project(2.1) }
    #expect(throws: ValidationError.unreachableMoments) { _ = try project(-0.1) }
    let edge = try project(2)
    #expect(abs(edge.distribution[2] - 1) < 1e-9 && abs(edge.divergence - log(4)) < 1e-7)
    #expect(try project(0.75).divergence < 1e-30)
    // Two constraints that say the same.
    let twice = try informationProjection(
      validating: q, features: [[0, 1, 2, 3], [0, 2, 4, 6]], moments: [1, 2])
    #expect(abs(twice.distribution.mean - 1) < 1e-12)
    #expect(throws: ValidationError.mismatchedLengths(3, 4)) {
      _ = try informationProjection(validating: q, features: [[0, 1, 2]], moments: [1])
    }
  }

  @Test func ontoProducts() {
    let joint: JointDistribution = [[0.3, 0.1], [0.2, 0.4]]
    let found = productProjection(of: joint, in: .bits)
    #expect(
      found.marginals == [joint.marginal(0), joint.marginal(1)] && found.divergence == I(joint, in: .bits))
    var random = SeededGenerator(seed: 1)
    for _ in 0..<100 {
      let other = JointDistribution.independent([
        .random(outcomes: 2, using: &random), .random(outcomes: 2, using: &random),
      ])
      #expect(D(joint ∥ other, in: .bits) >= found.divergence)
    }
  }
}

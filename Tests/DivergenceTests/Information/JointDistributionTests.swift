import Divergence
import Testing

struct JointDistributionTests {
  private let joint: JointDistribution = [[0.1, 0.2, 0.1], [0.25, 0.05, 0.3]]

  @Test func marginalsAndConditionals() {
    #expect(joint.shape == [2, 3] && joint.variableCount == 2)
    #expect(joint.probability(of: [1, 2]) == 0.3)
    expectNear(joint.marginal(0).probabilities, [0.4, 0.6])
    expectNear(joint.marginal(1).probabilities, [0.35, 0.25, 0.4])
    expectNear(joint.conditional(of: 1, given: 0)[0].probabilities, [0.25, 0.5, 0.25])
    expectNear(joint.conditional(of: 0, given: 1)[1].probabilities, [0.8, 0.2])
    #expect(joint.marginal([1, 0]).probability(of: [2, 1]) == 0.3)
    #expect(I(joint.independent) < 1e-32)
  }

  @Test func axesKeepTheirOrder() {
    let weights = Categorical(counts: 1...24)
    let cube = JointDistribution(weights, shape: [2, 3, 4])
    #expect(cube.probability(of: [1, 2, 3]) == 24 / 300.0)
    #expect(cube.marginal([2, 0]).probability(of: [3, 1]) == (16 + 20 + 24) / 300.0)
    #expect(cube.marginal([2, 0]).shape == [4, 2])
    #expect(cube.conditional(of: [0], given: [2, 1]).inputCount == 12)
  }

  @Test func mistakesAreNamed() {
    #expect(throws: ValidationError.mismatchedLengths(2, 3)) {
      try JointDistribution(validating: [0.5, 0.5], shape: [3])
    }
    #expect(throws: ValidationError.mismatchedLengths(2, -1)) {
      try JointDistribution(validating: [0.5, 0.5], shape: Array(repeating: 1 << 30, count: 4))
    }
    #expect(throws: ValidationError.unevenRows(index: 1)) { try Matrix(validating: [[1, 2], [3]]) }
    #expect(throws: ValidationError.repeatedVariable(1)) { try joint.marginal(validating: [1, 0, 1]) }
    #expect(throws: ValidationError.self) { try joint.marginal(validating: [2]) }
    #expect(throws: ValidationError.self) { try joint.probability(validating: [0, 3]) }
    #expect(throws: ValidationError.impossibleCondition(index: 1)) {
      try JointDistribution([[0.5, 0], [0.5, 0]]).conditional(validating: [0], given: [1])
    }
  }

  @Test func lawsHoldOverASweep() {
    let tables = sweep(seed: 21, count: 100) { random in
      JointDistribution(Categorical.random(outcomes: 24, using: &random), shape: [2, 3, 4])
    }
    verifyAll("the chain adds up", over: tables) { p in entropyChain(p).sum() ≈ H(p) }
    verifyAll("I = H(X) − H(X | Y)", over: tables) { p in
      let information = mutualInformation(p, between: [0], and: [1, 2])
      return (H(p.marginal(0)) - conditionalEntropy(p, of: [0], given: [1, 2]) ≈ information).within(1e-15)
    }
    verifyAll("chain rule of information", over: tables) { p in
      mutualInformation(p, between: [0], and: [1])
        + conditionalMutualInformation(p, between: [0], and: [2], given: [1])
        ≈ mutualInformation(p, between: [0], and: [1, 2])
    }
    verifyAll("co-information is a difference", over: tables) { p in
      (coInformation(p)
        ≈ mutualInformation(p, between: [0], and: [1])
        - conditionalMutualInformation(p, between: [0], and: [1], given: [2])).within(1e-15)
    }
    verifyAll("total correlation is a sum less the whole", over: tables) { p in
      (totalCorrelation(p) ≈ H(p.marginal(0)) + H(p.marginal(1)) + H(p.marginal(2)) - H(p)).within(4e-15)
    }
    verifyAll("two variables share their information", over: tables) { p in
      let two = p.marginal([0, 1])
      let measures = [totalCorrelation(two), dualTotalCorrelation(two), coInformation(two)]
      return measures.allSatisfy { relativeError($0, I(two)) <= 1e-15 }
    }
    verifyAll("pointwise information averages to I", over: tables) { p in
      let two = p.marginal([0, 2])
      return (pointwiseMutualInformation(two).elements.dot(two.categorical.probabilities) ≈ I(two)).within(
        1e-15)
    }
    verifyAll("D chain adds up", over: tables) { p in
      let q = p.independent
      return divergenceChain(of: p, from: q).sum() ≈ D(p ∥ q)
    }
  }

  @Test func exclusiveOrKeepsItsSecret() {
    // Two fair bits and whether they differ: any two are independent, all three are not.
    let xor = JointDistribution([0.25, 0, 0, 0.25, 0, 0.25, 0.25, 0], shape: [2, 2, 2])
    #expect(mutualInformation(xor, between: [0], and: [1]) == 0)
    #expect(conditionalMutualInformation(xor, between: [0], and: [1], given: [2], in: .bits) == 1)
    #expect(coInformation(xor, in: .bits) == -1)
    #expect(totalCorrelation(xor, in: .bits) == 1 && dualTotalCorrelation(xor, in: .bits) == 2)
    #expect(pointwiseMutualInformation([[0.5, 0], [0.5, 0]])[0, 1].isNaN)
    #expect(pointwiseMutualInformation([[0.5, 0], [0.25, 0.25]])[0, 1] == -.infinity)
  }
}

/// Equal to within two units of rounding of 1.
func expectNear(_ a: Vector, _ b: Vector) { #expect(abs(a - b).max() <= 2 * Double.ulpOfOne) }

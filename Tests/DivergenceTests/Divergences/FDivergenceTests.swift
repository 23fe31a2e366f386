import Testing

@testable import Divergence

struct FDivergenceTests {
  @Test func generatorsGiveTheNamedDivergences() {
    let pairs = sweep(seed: 3, count: 200) { random in
      (Categorical.random(outcomes: 6, using: &random), Categorical.random(outcomes: 6, using: &random))
    }
    verifyAll("t·ln t", over: pairs) { p, q in
      (fDivergence(of: p, from: q) { $0 * log($0) } ≈ D(p ∥ q)).within(1e-14)
    }
    verifyAll("−ln t", over: pairs) { p, q in
      (fDivergence(of: p, from: q) { -log($0) } ≈ D(q ∥ p)).within(1e-14)
    }
    verifyAll("½·|t − 1|", over: pairs) { p, q in
      (fDivergence(of: p, from: q) { 0.5 * abs($0 - 1) } ≈ totalVariation(p, q)).within(1e-15)
    }
    verifyAll("(t − 1)²", over: pairs) { p, q in
      (fDivergence(of: p, from: q) { ($0 - 1) * ($0 - 1) } ≈ chiSquaredDivergence(of: p, from: q)).within(
        1e-12)
    }
  }

  @Test func limitsAreAskedForWhereTheyAreNeeded() {
    let sure: Categorical = [1, 0], fair: Categorical = [0.5, 0.5]
    #expect(fDivergence(of: sure, from: fair, atZero: 0) { $0 * log($0) } == log(2))
    #expect(fDivergence(of: sure, from: fair) { -log($0) } == .infinity)
    #expect(fDivergence(of: fair, from: sure, slopeAtInfinity: 0.5) { 0.5 * abs($0 - 1) } == 0.5)
    #expect(throws: ValidationError.missingLimit(name: "slopeAtInfinity")) {
      let sum = try GeneratorSum(fair, sure)
      _ = try sum.value(ofGenerator: sum.arguments.map { -log($0) }, atZero: nil, slopeAtInfinity: nil)
    }
    #expect(throws: ValidationError.missingLimit(name: "atZero")) {
      let sum = try GeneratorSum(sure, fair)
      _ = try sum.value(ofGenerator: sum.arguments.map { $0 * log($0) }, atZero: nil, slopeAtInfinity: nil)
    }
  }

  @Test func functionsThatGenerateNothingAreRefused() throws {
    let p: Categorical = [0.2, 0.3, 0.5], q: Categorical = [0.5, 0.3, 0.2]
    let sum = try GeneratorSum(p, q)
    #expect(throws: ValidationError.generatorNotZeroAtOne(1)) {
      try sum.value(ofGenerator: sum.arguments.map { $0 }, atZero: nil, slopeAtInfinity: nil)
    }
    #expect(throws: ValidationError.notConvex(at: 1)) {
      try sum.value(ofGenerator: sum.arguments.map { log($0) }, atZero: nil, slopeAtInfinity: nil)
    }
    #expect(throws: ValidationError.notANumber(at: 0.2 / 0.5)) {
      try sum.value(
        ofGenerator: sum.arguments.map { $0 < 1 ? .nan : $0 - 1 }, atZero: nil, slopeAtInfinity: nil)
    }
  }
}

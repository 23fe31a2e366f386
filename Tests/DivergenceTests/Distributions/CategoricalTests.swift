import Divergence
import Testing

struct CategoricalTests {
  @Test(
    arguments: [
      ([0.5, -0.1, 0.6], "probability of outcome 1 is -0.1; it must be between 0 and 1"),
      ([0.5, .nan], "probability of outcome 1 is nan; it must be between 0 and 1"),
      ([.infinity, 0], "probability of outcome 0 is inf; it must be between 0 and 1"),
      ([0.5, 0.4], "probabilities sum to 0.9; they must sum to 1 (Categorical(weights:) rescales them)"),
      ([], "a distribution must not be empty"),
    ] as [([Double], String)])
  func mistakesAreNamed(probabilities: [Double], message: String) {
    do {
      _ = try Categorical(validating: probabilities)
      Issue.record("accepted \(probabilities)")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test func roundingOfTheSumIsAllowed() throws {
    let tenths = try Categorical(validating: Array(repeating: 0.1, count: 10))
    #expect(tenths.count == 10 && tenths[3] == 0.1)
  }

  @Test func weightsAndLogitsAreRescaled() {
    #expect(Categorical(weights: [1, 3]) == [0.25, 0.75])
    #expect(Categorical(weights: [1e308, 1e308]) == [0.5, 0.5])
    #expect(Categorical(logits: [1000, 1000]) == [0.5, 0.5])
    #expect(Categorical(logits: [0, -.infinity]) == [1, 0])
    #expect(throws: ValidationError.noMass) { try Categorical(validatingWeights: [0.0, 0]) }
    #expect(throws: ValidationError.noMass) { try Categorical(validatingLogits: [-Double.infinity]) }
    #expect(throws: ValidationError.invalidLogit(.infinity, index: 1)) {
      try Categorical(validatingLogits: [0, .infinity])
    }
    #expect(throws: ValidationError.invalidWeight(-1, index: 2)) {
      try Categorical(validatingWeights: [0, 2, -1.0])
    }
  }

  @Test func smoothingIsAskedFor() {
    let p: Categorical = [1, 0]
    #expect(p.smoothed(by: 0.5) == [0.75, 0.25])
    #expect(p.smoothed(by: 0) == p)
  }

  @Test func randomDistributionsComeFromTheSeed() {
    var a = SeededGenerator(seed: 7), b = SeededGenerator(seed: 7)
    let p = Categorical.random(outcomes: 5, using: &a)
    #expect(p == Categorical.random(outcomes: 5, using: &b))
    #expect(abs(p.probabilities.sum() - 1) < 1e-15)
  }
}

import Testing

@testable import Divergence

/// Four outcomes at a time give what one at a time does, on all sorts of pairs.
struct PlainSumTests {
  private func pairs(_ count: Int) -> (p: Vector, q: Vector) {
    var random = SeededGenerator(seed: 19)
    let p = (0..<count).map { _ in exp(random.uniform(-30, 0)) }
    let q = p.enumerated().map { index, value in
      switch index % 5 {
      case 0: value * (1 + 1e-9 * random.uniform(-1, 1))
      case 1: value * random.uniform(0.3, 3)
      case 2: value * exp(random.uniform(-20, 20))
      case 3: value * random.uniform(0.9, 1.1)
      default: random.uniform(0, 1)
      }
    }
    return (Vector(p), Vector(q))
  }

  @Test(arguments: [0, 1, 5, 1003])
  func sumsAgreeWithTheirTerms(count: Int) {
    let (p, q) = pairs(count)
    let outcomes = (0..<count).map { Outcome(p: p[$0], q: q[$0], difference: p[$0] - q[$0]) }
    let divergence = Vector(outcomes.map { $0.divergenceTerm }).sum()
    #expect(abs(plainDivergence(p, q) - divergence) <= 2e-16 * divergence)
    let shared = Vector(outcomes.map { jensenShannonTerm($0) }).sum()
    #expect(abs(plainJensenShannon(p, q) - shared) <= 1e-15 * shared)
    #expect(plainJensenShannon(q, p) == plainJensenShannon(p, q))
  }

  /// Zeros, subnormal numbers and quotients that overflow, in every lane.
  @Test func specialValues() {
    let tiny = Double.leastNonzeroMagnitude
    let values: [(Double, Double)] = [
      (0, 0), (0, 0.25), (0.5, tiny), (tiny, 0.5), (1e-300, 1e-10), (tiny, tiny), (0.3, 0.3),
      (3 * tiny, tiny),
    ]
    for shift in 0..<4 {
      let shifted = Array(repeating: (0.1, 0.2), count: shift) + values
      let p = Vector(shifted.map { $0.0 }), q = Vector(shifted.map { $0.1 })
      let outcomes = shifted.map { Outcome(p: $0.0, q: $0.1, difference: $0.0 - $0.1) }
      #expect(plainDivergence(p, q) == Vector(outcomes.map { $0.divergenceTerm }).sum())
      #expect(abs(plainJensenShannon(p, q) - Vector(outcomes.map { jensenShannonTerm($0) }).sum()) < 1e-16)
    }
    #expect(plainDivergence([0.5, 0.5, 0, 0, 0], [1, 0, 0, 0, 0]) == .infinity)
  }

  /// Long enough for blocks, with zeros in them.
  @Test func entropyOfManyOutcomes() {
    var random = SeededGenerator(seed: 3)
    let weights = (0..<4999).map { $0 % 7 == 0 ? 0 : random.uniform() }
    let p = Categorical(Categorical(weights: weights).probabilities)
    let expected = Vector(p.probabilities.map { $0 > 0 ? -$0 * log($0) : 0 }).sum()
    #expect(H(p) == expected)
  }
}

import Divergence
import Testing

/// Entropy, cross-entropy and divergence against mpmath and by their laws.
struct DiscreteMeasureTests {
  @Test func measuresAgreeWithReferences() {
    let table = DivergenceReferences.pairs
    var i = 0, cases = 0
    while i < table.count {
      let n = Int(table[i])
      let p = Categorical(table[(i + 4)..<(i + 4 + n)])
      let q = Categorical(table[(i + 4 + n)..<(i + 4 + 2 * n)])
      #expect(abs(entropy(p) - table[i + 1]) <= 1e-15 * table[i + 1])
      #expect(abs(crossEntropy(p, q) - table[i + 2]) <= 1e-15 * table[i + 2])
      #expect(abs(kl(p, q) - table[i + 3]) <= 1e-15 * table[i + 3])
      i += 4 + 2 * n
      cases += 1
    }
    #expect(cases == 75)
  }

  @Test func theNumbersOfTheChapter() {
    let p: Categorical = [0.5, 0.3, 0.2], q: Categorical = [0.3, 0.4, 0.3]
    #expect("\(H(p), digits: 6)" == "1.029653")
    #expect("\(D(p ∥ q), digits: 6)" == "0.088015")
    #expect("\(H(p, q), digits: 6)" == "1.117668")
    #expect("\(D(q ∥ p), digits: 4)" == "0.0835")
  }

  @Test func zerosAndInfinitiesAreExact() {
    let sure: Categorical = [1, 0], fair: Categorical = [0.5, 0.5]
    #expect(H(sure) == 0 && H(sure).sign == .plus)
    #expect(H(fair, in: .bits) == 1)
    #expect(D(fair ∥ sure) == .infinity)
    #expect(H(fair, sure) == .infinity)
    #expect(D(sure ∥ fair, in: .bits) == 1)
    #expect(D(sure ∥ sure) == 0 && D(fair ∥ fair) == 0)
    #expect(klContributions(of: fair, from: sure)[1] == .infinity)
    #expect(perplexity(fair) == 2)
  }

  @Test func unitsConvert() {
    let p: Categorical = [0.9, 0.1], q: Categorical = [0.5, 0.5]
    #expect(abs(D(p ∥ q) - 0.3680642071684971) < 1e-16)
    #expect(abs(D(p ∥ q, in: .bits) * InformationUnit.bits.nats - D(p ∥ q)) < 1e-16)
    #expect(InformationUnit.hartleys.amount(ofNats: log(10)) == 1)
  }

  @Test func lawsHoldOverASweep() {
    let pairs = sweep(seed: 1, count: 1000) { random in
      (Categorical.random(outcomes: 5, using: &random), Categorical.random(outcomes: 5, using: &random))
    }
    verifyAll("Gibbs", over: pairs) { p, q in D(p ∥ q) ≥ 0 }
    verifyAll("H(P) + D = H(P, Q)", over: pairs) { p, q in H(p) + D(p ∥ q) ≈ H(p, q) }
    verifyAll("at most ln n", over: pairs) { p, _ in H(p) ≤ log(5) }
    verifyAll("contributions add up", over: pairs) { p, q in
      (klContributions(of: p, from: q).sum() ≈ D(p ∥ q)).within(1e-15)
    }
    verifyAll("not symmetric", over: pairs) { p, q in D(p ∥ q) != D(q ∥ p) }
  }
}

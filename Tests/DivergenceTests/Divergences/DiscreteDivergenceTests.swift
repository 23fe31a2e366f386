import Divergence
import Testing

/// The divergences of categorical distributions by their special values and their laws.
struct DiscreteDivergenceTests {
  private let fair: Categorical = [0.5, 0.5]
  private let sure: Categorical = [1, 0]
  private let other: Categorical = [0, 1]

  @Test func theNumbersOfTheChapter() {
    let p: Categorical = [0.5, 0.3, 0.2], q: Categorical = [0.3, 0.4, 0.3]
    #expect("\(D(p ∥ q), digits: 6)" == "0.088015")
    #expect("\(D(q ∥ p), digits: 4)" == "0.0835")
    let biased: Categorical = [0.9, 0.1]
    #expect(abs(D(biased ∥ fair) - 0.3680642071684971) < 1e-16)
  }

  @Test func zerosAndInfinitiesAreExact() {
    #expect(D(fair ∥ sure) == .infinity && D(sure ∥ fair, in: .bits) == 1)
    #expect(D(sure ∥ sure) == 0 && D(fair ∥ fair) == 0)
    #expect(klContributions(of: fair, from: sure)[1] == .infinity)
    #expect(jeffreysDivergence(fair, sure) == .infinity && jeffreysDivergence(sure, sure) == 0)
    #expect(
      jensenShannonDivergence(sure, other, in: .bits) == 1
        && jensenShannonDistance(sure, other, in: .bits) == 1)
    #expect(hellingerDistance(sure, other) == 1 && totalVariation(sure, other) == 1)
    #expect(bhattacharyyaCoefficient(sure, other) == 0 && bhattacharyyaDistance(sure, other) == .infinity)
    #expect(
      chiSquaredDivergence(of: fair, from: sure) == .infinity && neymanDivergence(of: fair, from: sure) == 1)
    #expect(chiSquaredDivergence(of: sure, from: fair) == 1)
  }

  @Test func specialOrders() {
    let p: Categorical = [0.5, 0.5, 0], q: Categorical = [0.25, 0.5, 0.25]
    #expect(renyiDivergence(of: p, from: q, order: 0) == -log(0.75))
    #expect(renyiDivergence(of: p, from: q, order: 1) == D(p ∥ q) && D(p ∥ q, order: 1) == D(p ∥ q))
    #expect(renyiDivergence(of: p, from: q, order: .infinity, in: .bits) == 1)
    #expect(tsallisDivergence(of: p, from: q, order: 0) == 0.25)
    #expect(tsallisDivergence(of: p, from: q, order: .infinity) == .infinity)
    #expect(tsallisDivergence(of: p, from: p, order: .infinity) == 0)
    #expect(renyiDivergence(of: q, from: p, order: 2) == .infinity)
    #expect(renyiDivergence(of: sure, from: other, order: 0.3) == .infinity)
    #expect(renyiDivergence(of: sure, from: other, order: 0) == .infinity)
    #expect(alphaDivergence(of: p, from: q, alpha: -1) == D(p ∥ q))
    #expect(alphaDivergence(of: p, from: q, alpha: 1) == .infinity)
    #expect(alphaDivergence(of: p, from: q, alpha: 0) == 4 * squaredHellingerDistance(p, q))
  }

  @Test func divergencesOfLogitsOutliveUnderflow() {
    let p = Categorical(logits: [0, -1000]), q = Categorical(logits: [0, -2000])
    #expect(p == q && p[1] == 0)
    // p(1)·1000 underflows, but the ratio of the two lives on.
    #expect(renyiDivergence(of: p, from: q, order: .infinity) == 1000)
    #expect(H(Categorical(logits: [0, -300]), p) > 0)
    #expect(D(fair ∥ q) == 1000 - log(2))
  }

  @Test func roundedWeightsDoNotShow() {
    let p = Categorical(counts: [1_000_000, 1_000_001]), q = Categorical(counts: [1_000_001, 1_000_000])
    // Half the square of the difference over the probability: 2/(2·10⁶ + 1)², to the first order.
    #expect(abs(D(p ∥ q) / (2 / 2_000_001.0 / 2_000_001) - 1) < 1e-12)
    #expect(D(p ∥ Categorical(counts: [2_000_000, 2_000_002])) == 0)
  }

  @Test func lawsHoldOverASweep() {
    let triples = sweep(seed: 1, count: 1000) { random in
      (
        Categorical.random(outcomes: 5, using: &random), Categorical.random(outcomes: 5, using: &random),
        random.uniform(0, 4)
      )
    }
    verifyAll("Gibbs", over: triples) { p, q, _ in D(p ∥ q) ≥ 0 }
    verifyAll("H(P) + D = H(P, Q)", over: triples) { p, q, _ in H(p) + D(p ∥ q) ≈ H(p, q) }
    verifyAll("contributions add up", over: triples) { p, q, _ in
      (klContributions(of: p, from: q).sum() ≈ D(p ∥ q)).within(1e-15)
    }
    verifyAll("not symmetric", over: triples) { p, q, _ in D(p ∥ q) != D(q ∥ p) }
    verifyAll("Jeffreys is the sum", over: triples) { p, q, _ in
      jeffreysDivergence(p, q) ≈ D(p ∥ q) + D(q ∥ p)
    }
    verifyAll("JSD is symmetric", over: triples) { p, q, _ in
      jensenShannonDivergence(p, q) == jensenShannonDivergence(q, p)
    }
    verifyAll("JSD is at most ln 2", over: triples) { p, q, _ in jensenShannonDivergence(p, q) ≤ log(2) }
    verifyAll("JSD of two is that of many", over: triples) { p, q, _ in
      jensenShannonDivergence([p, q]) ≈ jensenShannonDivergence(p, q)
    }
    verifyAll("its contributions add up", over: triples) { p, q, _ in
      jensenShannonContributions(p, q).sum() ≈ jensenShannonDivergence(p, q)
    }
    verifyAll("Pinsker", over: triples) { p, q, _ in
      2 * totalVariation(p, q) * totalVariation(p, q) ≤ D(p ∥ q)
    }
    verifyAll("H² ≤ TV ≤ √2·H", over: triples) { p, q, _ in
      let hellinger = hellingerDistance(p, q), variation = totalVariation(p, q)
      return hellinger * hellinger <= variation + 1e-15 && variation <= hellinger * 1.4142135623730952
    }
    verifyAll("D ≤ ln(1 + χ²)", over: triples) { p, q, _ in
      D(p ∥ q) ≤ log1p(chiSquaredDivergence(of: p, from: q))
    }
    verifyAll("Rényi's grows with the order", over: triples) { p, q, order in
      renyiDivergence(of: p, from: q, order: order) ≤ renyiDivergence(of: p, from: q, order: order + 0.1)
    }
    verifyAll("skew symmetry", over: triples) { p, q, order in
      let alpha = order / 4
      return
        ((1 - alpha) * renyiDivergence(of: p, from: q, order: alpha)
        ≈ alpha * renyiDivergence(of: q, from: p, order: 1 - alpha)).within(1e-14)
    }
    verifyAll("α mirrors", over: triples) { p, q, alpha in
      alphaDivergence(of: p, from: q, alpha: alpha) ≈ alphaDivergence(of: q, from: p, alpha: -alpha)
    }
  }

  @Test func distancesAreMetrics() {
    let triples = sweep(seed: 2, count: 1000) { random in
      (
        Categorical.random(outcomes: 4, using: &random), Categorical.random(outcomes: 4, using: &random),
        Categorical.random(outcomes: 4, using: &random)
      )
    }
    verifyAll("√JSD", over: triples) { a, b, c in
      jensenShannonDistance(a, c) ≤ jensenShannonDistance(a, b) + jensenShannonDistance(b, c)
    }
    verifyAll("Hellinger", over: triples) { a, b, c in
      hellingerDistance(a, c) ≤ hellingerDistance(a, b) + hellingerDistance(b, c)
    }
    verifyAll("total variation", over: triples) { a, b, c in
      totalVariation(a, c) ≤ totalVariation(a, b) + totalVariation(b, c)
    }
  }
}

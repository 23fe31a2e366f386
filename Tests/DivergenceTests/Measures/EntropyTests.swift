import Divergence
import Testing

struct EntropyTests {
  private let fair: Categorical = [0.5, 0.5]
  private let sure: Categorical = [1, 0]

  @Test func theNumbersOfTheChapter() {
    let p: Categorical = [0.5, 0.3, 0.2], q: Categorical = [0.3, 0.4, 0.3]
    #expect("\(H(p), digits: 6)" == "1.029653")
    #expect("\(H(p, q), digits: 6)" == "1.117668")
  }

  @Test func zerosAndInfinitiesAreExact() {
    #expect(H(sure) == 0 && H(sure).sign == .plus)
    #expect(H(fair, in: .bits) == 1)
    #expect(H(fair, sure) == .infinity && H(sure, fair, in: .bits) == 1)
    #expect(perplexity(fair) == 2 && perplexity(of: fair, on: sure) == 2)
    #expect(surprisal(of: 0, under: fair, in: .bits) == 1 && surprisal(of: 1, under: sure) == .infinity)
    #expect(entropyContributions(sure) == [0, 0] && crossEntropyContributions(fair, sure)[1] == .infinity)
  }

  @Test func specialOrders() {
    let p: Categorical = [0.5, 0.25, 0.25, 0]
    #expect(renyiEntropy(p, order: 0) == log(3) && tsallisEntropy(p, order: 0) == 2)
    #expect(renyiEntropy(p, order: 1) == H(p) && tsallisEntropy(p, order: 1) == H(p))
    #expect(renyiEntropy(p, order: .infinity, in: .bits) == 1 && tsallisEntropy(p, order: .infinity) == 0)
    #expect(tsallisEntropy(p, order: 2) == 1 - 0.375)
    #expect("\(renyiEntropy(sure, order: 3)) \(tsallisEntropy(sure, order: 3))" == "0.0 0.0")
    #expect(renyiEntropy(sure, order: 3) == 0 && H(p, order: 2) == renyiEntropy(p, order: 2))
  }

  @Test func unitsConvert() {
    let p: Categorical = [0.9, 0.1]
    #expect(abs(H(p, in: .bits) * InformationUnit.bits.nats - H(p)) < 1e-16)
    #expect(abs(renyiEntropy(p, order: 3, in: .hartleys) * log(10) - renyiEntropy(p, order: 3)) < 1e-16)
    #expect(InformationUnit.hartleys.amount(ofNats: log(10)) == 1)
  }

  @Test func lawsHoldOverASweep() {
    let pairs = sweep(seed: 1, count: 1000) { random in
      (Categorical.random(outcomes: 5, using: &random), random.uniform(0, 5))
    }
    verifyAll("at most ln n", over: pairs) { p, _ in H(p) ≤ log(5) }
    verifyAll("contributions add up", over: pairs) { p, _ in entropyContributions(p).sum() ≈ H(p) }
    verifyAll("Rényi's falls with the order", over: pairs) { p, order in
      renyiEntropy(p, order: order + 0.1) ≤ renyiEntropy(p, order: order)
    }
    verifyAll("Tsallis's is Rényi's bent", over: pairs) { p, order in
      (log1p((1 - order) * tsallisEntropy(p, order: order)) / (1 - order) ≈ renyiEntropy(p, order: order))
        .within(1e-13)
    }
    verifyAll("a product's is the sum", over: pairs) { p, order in
      let product = Categorical(parts: p.probabilities.map { a in p.probabilities.map { a * $0 } }.joined())
      return (renyiEntropy(product, order: order) ≈ 2 * renyiEntropy(p, order: order)).within(1e-14)
    }
  }
}

extension Categorical {
  /// Numbers that should be probabilities but for the rounding of their products.
  init(parts products: some Sequence<Double>) { self = Categorical(weights: Array(products)) }
}

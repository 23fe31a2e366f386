import Testing

@testable import Bindings

/// Cells over Divergence: that each area can be named, and that it says what the library says.
@Suite struct DivergenceCellTests {
  @Test func `the notation of the textbooks`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      let fair: Categorical = [0.5, 0.5]
      let biased: Categorical = [0.9, 0.1]
      print("\\(H(fair, biased, in: .bits), digits: 4)")
      print("\\(H(fair, in: .bits), digits: 4)")
      print("\\(D(fair ∥ biased, in: .bits), digits: 4)")
      print("\\(klContributions(of: fair, from: biased), digits: 3)")
      """)
    #expect(text == "1.7370\n1.0000\n0.7370\n[-0.294, 0.805]\n")
  }

  @Test func `each kind of pair has a divergence`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      let p = Normal(0, 1)
      let q = Mixture([Normal(-2, 0.6), Normal(2, 0.6)])
      let x = linspace(-5, 5, 1001)
      print("\\(kl(p, Normal(0, 2)), digits: 6)")
      print("\\(D(Normal(0, 2) ∥ p), digits: 6)")
      print(D(p ∥ q) > 0)
      print(D(q ∥ p) > 0)
      print(D(q ∥ q))
      print(D(p.tabulated(on: x) ∥ q.tabulated(on: x)) > 0)
      print(klEstimate(of: p, from: q).error < 0.000001)
      """)
    // mpmath: log(2) + mpf(1)/8 - 0.5 and 2 - 0.5 - log(2)
    #expect(text == "0.318147\n0.806853\ntrue\ntrue\n0.0\ntrue\ntrue\n")
  }

  /// A chain of operations is one call; it says what one operation after another does.
  @Test func `operations on vectors are chained`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      let p: Vector = [0.5, 0.25, 0.25], q: Vector = [0.25, 0.25, 0.5]
      func loud(_ v: Vector) -> Vector { print("loud"); return v }
      func fresh() -> Vector { Vector([1, 2, 4]) }
      print((p * log2(p / q)).sum(), -(exp(p) * 0).sum(), (p * q).mean(), (p + q).dot(p * 4))
      print((fresh() * 2).sum(), fresh() * 2 + 1, 8 / fresh() - fresh(), (fresh() / fresh()).dot(fresh()))
      print(p + q * loud(q), (p - q) * loud(p))
      print(p / p.sum(), pow(abs(-p), 2), sqrt(p * p))
      print(p, q, ([] as Vector * 2 + 1).sum(), exp([] as Vector * 2))
      """)
    #expect(
      text == """
        0.25 -0.0 0.10416666666666667 2.75
        14.0 [3.0, 5.0, 9.0] [7.0, 2.0, -2.0] 7.0
        loud
        loud
        [0.5625, 0.3125, 0.5] [0.125, 0.0, -0.0625]
        [0.5, 0.25, 0.25] [0.25, 0.0625, 0.0625] [0.5, 0.25, 0.25]
        [0.5, 0.25, 0.25] [0.25, 0.25, 0.5] 0.0 []

        """)
  }

  /// A chain stops at the operation that cannot be done, and what would have come later has not happened.
  @Test(arguments: [
    ("exp(x * 2) + log(x - y) * x", "x - y", ""),
    ("(x * 2 + y) * loud(y)", "x * 2 + y", ""),
    ("exp(x).dot(y + y)", "exp(x).dot(y + y)", ""),
    ("x + loud(y) * y", "x + loud(y) * y", "loud\n"),
    ("(e * 2).mean()", "(e * 2).mean()", ""),
  ]) func `a chain that cannot be done`(expression: String, place: String, printed: String) throws {
    let notebook = try #require(Notebook())
    let text = """
      let x: Vector = [1, 2, 3], y: Vector = [1, 2], e: Vector = []
      func loud(_ v: Vector) -> Vector { print("loud"); return v }
      let result = \(expression)
      """
    let result = try #require(notebook.cell(text).result)
    let report = try #require(result.trap)
    let bytes = Array(text.utf8)[report.span.start..<report.span.end]
    #expect(String(decoding: bytes, as: UTF8.self) == place && result.text == printed)
  }

  @Test func `vectors are values with arithmetic`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      let v: Vector = [1, 2, 3]
      var w = v * 2 + 1
      w += v
      w[0] = 10
      print(w)
      print(v)
      print(2 / v - v * v)
      print(-v)
      print(v.dot(w))
      print(w.argmax())
      print(log(exp(v)))
      for x in v { print(x) }
      """)
    #expect(
      text == """
        [10.0, 7.0, 10.0]
        [1.0, 2.0, 3.0]
        [1.0, -3.0, -8.333333333333334]
        [-1.0, -2.0, -3.0]
        54.0
        0
        [1.0, 2.0, 3.0]
        1.0
        2.0
        3.0

        """)
  }

  @Test func `fits and surfaces`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      let target = Mixture([Normal(-2, 0.6), Normal(2, 0.6)])
      print("\\(Normal.forwardFit(to: target).standardDeviation, digits: 6)")
      for fit in Normal.reverseFits(to: target) { print("\\(fit.normal.mean, digits: 4) \\(fit.divergence, digits: 6)") }
      let bowl = Surface(over: linspace(-1, 1, 3), linspace(-1, 1, 5)) { a, b in a * a + b * b }
      print(bowl.minimizer())
      print(bowl[2, 4])
      """)
    #expect(
      text == """
        2.088061
        -1.9971 0.691836
        1.9971 0.691836
        0.0000 1.138382
        (row: 0.0, column: 0.0)
        2.0

        """)
  }

  @Test func `random numbers are those of the library and of Swift`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      var random = SeededGenerator(seed: 7)
      print(Int.random(in: 1...6, using: &random))
      print(random.uniform(2, 3))
      print([1, 2, 3, 4, 5].shuffled(using: &random))
      """)
    #expect(text == Outside.drawn())
  }

  @Test func `structures print as Swift prints them`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      print(Normal.standard.clusters)
      print(Normal.standard.clusters[0])
      print(klEstimate(of: Normal.standard, from: Normal.standard))
      print(InformationUnit.bits)
      """)
    #expect(
      text == """
        [Divergence.Cluster(center: 0.0, spread: 1.0)]
        Cluster(center: 0.0, spread: 1.0)
        0.0 ± 0.0 nats
        bits

        """)
  }

  @Test func `entropies and divergences of every kind`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      let p: Categorical = [0.5, 0.25, 0.25], q: Categorical = [0.25, 0.5, 0.25]
      print("\\(H(p, order: 2, in: .bits), digits: 4) \\(tsallisEntropy(p, order: 2), digits: 4)")
      print("\\(D(p ∥ q, order: .infinity, in: .bits), digits: 4) \\(D(p ∥ q, order: 0.5), digits: 4)")
      print("\\(jeffreysDivergence(p, q), digits: 4) \\(jensenShannonDivergence(p, q, in: .bits), digits: 4)")
      print("\\(jensenShannonDivergence([p, q, p], weights: [0.5, 0.25, 0.25]), digits: 4)")
      print(hellingerDistance(p, p), totalVariation(p, q), chiSquaredDivergence(of: p, from: q))
      print(alphaDivergence(of: p, from: q, alpha: -1) == kl(p, q), tsallisDivergence(of: p, from: q, order: 2))
      print(fDivergence(of: p, from: q) { 0.5 * abs($0 - 1) }, perplexity(of: p, on: p) == perplexity(p))
      print(surprisal(of: 1, under: p, in: .bits), crossEntropyContributions(p, q, in: .bits))
      print(Categorical.mixture(of: [p, q]), p.clipped(to: 0.3), Categorical.certain(1, of: 3))
      print(Categorical(counts: [1, 3]), Categorical(logProbabilities: [0, -.infinity]), p.tempered(by: 1) == p)
      """)
    #expect(
      text == """
        1.4150 0.6250
        1.0000 0.0877
        0.3466 0.0613
        0.0320
        0.0 0.25 0.375
        true 0.375
        0.25 true
        2.0 [1.0, 0.25, 0.5]
        Categorical([0.375, 0.375, 0.25]) Categorical([0.45454545454545453, 0.2727272727272727, 0.2727272727272727]) Categorical([0.0, 1.0, 0.0])
        Categorical([0.25, 0.75]) Categorical([1.0, 0.0]) true

        """)
  }
}

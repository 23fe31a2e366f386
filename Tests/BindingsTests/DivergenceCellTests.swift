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
        0.0 ± 0.0
        bits

        """)
  }
}

import Divergence
import Testing

struct ContinuousMeasureTests {
  private let target = Mixture([Normal(-2, 0.6), Normal(2, 0.6)])

  @Test func normalsAgreeWithReferences() {
    let t = DivergenceReferences.normals
    for i in stride(from: 0, to: t.count, by: 5) {
      let value = D(Normal(t[i], t[i + 1]) ∥ Normal(t[i + 2], t[i + 3]))
      #expect(abs(value - t[i + 4]) <= 1e-14 * t[i + 4])
    }
  }

  @Test func quadratureAgreesWithTheClosedForm() {
    let pairs = sweep(seed: 4, count: 20) { random in
      (
        Normal(random.uniform(-3, 3), exp(random.uniform(-1, 1))),
        Normal(random.uniform(-3, 3), exp(random.uniform(-1, 1)))
      )
    }
    for (p, q) in pairs.cases {
      let estimate = klEstimate(of: p, from: Mixture([q]))
      #expect(abs(estimate.value - D(p ∥ q)) <= 1e-12 * D(p ∥ q))
      #expect(estimate.error <= 1e-12 * max(1, estimate.value))
    }
  }

  @Test func componentsFarApartAreNotMissed() {
    let far = Mixture([Normal(-1000, 0.5), Normal(1000, 0.5)])
    #expect(abs(D(Normal(1000, 0.5) ∥ far) - log(2)) < 1e-14)
  }

  @Test func entropyOfANormal() { #expect(abs(H(Normal.standard) - 1.4189385332046727) < 1e-15) }

  @Test func searchOnAGridFindsTheNumbersOfTheChapter() {
    let grid = linspace(-5, 5, 1000)
    let p = target.tabulated(on: grid)
    let means = linspace(-3, 3, 40), spreads = linspace(0.3, 3, 40)
    var forward: [Double] = [], reverse: [Double] = []
    for mean in means {
      for spread in spreads {
        let q = Normal(mean, spread).tabulated(on: grid, offGrid: .leftOut)
        forward.append(D(p ∥ q))
        reverse.append(D(q ∥ p))
      }
    }
    let f = Surface(rows: means, columns: spreads, values: Vector(forward))
    let r = Surface(rows: means, columns: spreads, values: Vector(reverse))
    #expect(
      "\(f.min(), digits: 6) \(f.minimizer().row, digits: 4) \(f.minimizer().column, digits: 4)"
        == "0.555862 -0.0769 2.1000")
    #expect(
      "\(r.min(), digits: 6) \(r.minimizer().row, digits: 4) \(r.minimizer().column, digits: 4)"
        == "0.701621 -1.9231 0.5769")
  }

  @Test func tabulatedDivergenceIsCarefulNearEqualityAndExactAtZero() {
    let grid = linspace(-8, 8, 400)
    let p = Normal(0, 1).tabulated(on: grid), q = Normal(1e-7, 1).tabulated(on: grid)
    // D of two normals a distance δ apart is δ²/2.
    #expect(abs(D(p ∥ q) - 0.5e-14) < 1e-20)
    #expect(D(p ∥ p) == 0)
    let box = Tabulated(logDensity: [0, 0, -.infinity], at: [0, 1, 2])
    let flat = Tabulated(logDensity: [0, 0, 0], at: [0, 1, 2])
    #expect(D(flat ∥ box) == .infinity)
    #expect(abs(D(box ∥ flat) - log(1.5)) < 1e-15)
    #expect(abs(H(box) - log(2)) < 1e-15)
  }
}

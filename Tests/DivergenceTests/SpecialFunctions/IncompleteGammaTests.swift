import Testing

@testable import Divergence

/// The regularized incomplete gamma functions and their inverses, by their special values and laws.
struct IncompleteGammaTests {
  @Test func specialValues() {
    #expect(regularizedGammaP(2, 0) == 0 && regularizedGammaQ(2, 0) == 1)
    #expect(regularizedGammaP(2, .infinity) == 1 && regularizedGammaQ(2, .infinity) == 0)
    #expect(regularizedGammaP(0, 1).isNaN && regularizedGammaP(-1, 1).isNaN && regularizedGammaP(1, -1).isNaN)
    #expect(regularizedGammaP(.nan, 1).isNaN && regularizedGammaP(1, .nan).isNaN)
    #expect(inverseRegularizedGammaP(3, 0) == 0 && inverseRegularizedGammaP(3, 1) == .infinity)
    #expect(inverseRegularizedGammaQ(3, 0) == .infinity && inverseRegularizedGammaQ(3, 1) == 0)
    #expect(inverseRegularizedGammaP(3, -0.1).isNaN && inverseRegularizedGammaQ(3, 1.1).isNaN)
    // So far below that even the smallest double is above it.
    #expect(inverseRegularizedGammaP(1e-3, 1e-30) == 0)
  }

  @Test func lawsHoldOverASweep() {
    let cases = sweep(seed: 13, count: 60) { (exp($0.uniform(-3, 4)), exp($0.uniform(-3, 4))) }
    verifyAll("P + Q = 1", over: cases) { a, x in regularizedGammaP(a, x) + regularizedGammaQ(a, x) ≈ 1 }
    verifyAll("P(a, x) − P(a + 1, x) = xᵃe⁻ˣ/Γ(a + 1)", over: cases) { a, x in
      let step = exp(a * log(x) - x - logGamma(a + 1))
      return (regularizedGammaP(a, x) - regularizedGammaP(a + 1, x) ≈ step).within(1e-14)
    }
    verifyAll("P(1, x) = 1 − e⁻ˣ", over: cases) { _, x in regularizedGammaP(1, x) ≈ -expm1(-x) }
    verifyAll("P(½, x²) = erf x", over: cases) { _, x in
      (regularizedGammaP(0.5, x * x) ≈ erf(x)).within(1e-15)
    }
  }
}

import Testing

@testable import Divergence

/// The beta function and the regularized incomplete beta function, by their special values and laws.
struct IncompleteBetaTests {
  @Test func specialValues() {
    #expect(regularizedBeta(0, 2, 3) == 0 && regularizedBeta(1, 2, 3) == 1)
    #expect(
      regularizedBeta(0.5, 0, 3).isNaN && regularizedBeta(1.5, 2, 3).isNaN
        && regularizedBeta(.nan, 1, 1).isNaN)
    #expect(inverseRegularizedBeta(0, 2, 3) == 0 && inverseRegularizedBeta(1, 2, 3) == 1)
    #expect(inverseRegularizedBeta(2, 2, 3).isNaN && inverseRegularizedBeta(0.5, -1, 3).isNaN)
    #expect(logBeta(0, 1).isNaN && logBeta(1, 1) == 0)
    #expect(logBinomial(5, 6) == -.infinity && logBinomial(5, 0) == 0 && logBinomial(-1, 0).isNaN)
  }

  @Test func lawsHoldOverASweep() {
    let cases = sweep(seed: 14, count: 60) { ($0.uniform(), exp($0.uniform(-3, 4)), exp($0.uniform(-3, 4))) }
    verifyAll("I_x(a, b) = 1 − I_{1−x}(b, a)", over: cases) { x, a, b in
      let y = 1 - x
      return (regularizedBeta(1 - y, a, b) + regularizedBeta(y, b, a) ≈ 1).within(1e-15)
    }
    verifyAll("I_x(a, 1) = xᵃ", over: cases) { x, a, _ in regularizedBeta(x, a, 1) ≈ pow(x, a) }
    // As well as the spacing of doubles around x allows.
    verifyAll("the inverse undoes it", over: cases) { p, a, b in
      let x = inverseRegularizedBeta(p, a, b)
      guard x > 0, x < 1 else { return true }
      let exact = DoubleDouble(x)
      let density = betaFactor(exact, DoubleDouble.one - exact, a, b).value / (x * (1 - x))
      return abs(regularizedBeta(x, a, b) - p) <= 4 * x.ulp * density + 1e-15 * p
    }
  }
}

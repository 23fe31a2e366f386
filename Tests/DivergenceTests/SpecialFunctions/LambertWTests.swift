import Testing

@testable import Divergence

/// Lambert's W on both real branches, by its special values and its definition.
struct LambertWTests {
  @Test func specialValues() {
    #expect(
      lambertW(0) == 0 && lambertW(.infinity) == .infinity && lambertW(-0.4).isNaN && lambertW(.nan).isNaN)
    #expect(lambertW(-exp(-1)) == -1 && lowerLambertW(-exp(-1)) == -1)
    #expect(lowerLambertW(0) == -.infinity && lowerLambertW(0.1).isNaN && lowerLambertW(-1).isNaN)
    #expect(lambertW(exp(1)) == 1)
  }

  @Test func bothSolveTheEquation() {
    let points = sweep(seed: 16, count: 300) { -exp(-1) * $0.uniform(0.001, 0.999) }
    verifyAll("w·eʷ = x", over: points) { x in (lambertW(x) * exp(lambertW(x)) ≈ x).within(1e-15) }
    verifyAll("w·eʷ = x below", over: points) { x in
      (lowerLambertW(x) * exp(lowerLambertW(x)) ≈ x).within(1e-15)
    }
  }
}

import Testing

@testable import Divergence

/// erf and erfc with their inverses, by their special values and laws.
struct ErrorFunctionTests {
  @Test func specialValues() {
    #expect(erf(0) == 0 && erf(.infinity) == 1 && erf(-.infinity) == -1 && erf(.nan).isNaN)
    #expect(erf(-0.0).sign == .minus && inverseErf(-0.0).sign == .minus)
    #expect(erfc(0) == 1 && erfc(.infinity) == 0 && erfc(-.infinity) == 2 && erfc(.nan).isNaN)
    #expect(erfc(27) > 0 && erfc(28) == 0)
    #expect(inverseErf(1) == .infinity && inverseErf(-1) == -.infinity && inverseErf(1.5).isNaN)
    #expect(inverseErfc(0) == .infinity && inverseErfc(2) == -.infinity && inverseErfc(1) == 0)
    #expect(inverseErfc(-1).isNaN && inverseErfc(.nan).isNaN && inverseErf(.nan).isNaN)
    #expect(erfc(inverseErfc(.leastNonzeroMagnitude)) == .leastNonzeroMagnitude)
  }

  @Test func lawsHoldOverASweep() {
    let points = sweep(seed: 11, count: 500) { $0.uniform(-5, 5) }
    verifyAll("erf is odd", over: points) { x in erf(-x) == -erf(x) }
    verifyAll("erf + erfc = 1", over: points) { x in (erf(x) + erfc(x) ≈ 1).within(1e-15) }
    verifyAll("the inverse undoes it", over: points) { x in (inverseErf(erf(x / 3)) ≈ x / 3).within(1e-14) }
    verifyAll("erf grows", over: points) { x in erf(x) ≤ erf(x + 0.01) }
  }
}

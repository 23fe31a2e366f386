import Testing

@testable import Divergence

/// The modified Bessel function of the first kind, its special values and laws.
struct BesselTests {
  @Test func specialValues() {
    #expect(besselI(0, 0) == 1 && besselI(2, 0) == 0 && besselI(0, .infinity) == .infinity)
    #expect(besselI(-1, 1).isNaN && besselI(0, -1).isNaN && besselI(0, .nan).isNaN)
    #expect(scaledBesselI(0, .infinity) == 0 && besselI(0, 1000) == .infinity)
  }

  @Test func lawsHoldOverASweep() {
    let cases = sweep(seed: 15, count: 50) { ($0.uniform(1, 20), exp($0.uniform(-2, 4))) }
    verifyAll("I_{ν−1} − I_{ν+1} = 2ν/x·I_ν", over: cases) { order, x in
      let left = scaledBesselI(order - 1, x), right = 2 * order / x * scaledBesselI(order, x)
      return (left ≈ right + scaledBesselI(order + 1, x)).within(1e-14 * left)
    }
    verifyAll("it falls with the order", over: cases) { order, x in
      scaledBesselI(order + 1, x) ≤ scaledBesselI(order, x)
    }
  }
}

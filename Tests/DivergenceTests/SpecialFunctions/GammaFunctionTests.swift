import Testing

@testable import Divergence

/// ln Γ, ψ and ψ′, against mpmath and by their laws.
struct GammaFunctionTests {
  typealias References = SpecialReferences

  /// In twice the precision away from zeros: the rounded value is the reference's, half an ulp off.
  @Test func preciseFormsAreCorrectlyRounded() {
    #expect(largestUlpError(References.logBeta, arity: 2) { preciseLogBeta($0[0], $0[1]).value } <= 0.5001)
    let digammas = stride(from: 0, to: References.digamma.count, by: 3).filter { References.digamma[$0] > 2 }
    for i in digammas {
      let value = preciseDigamma(DoubleDouble(References.digamma[i]))
      #expect(abs((value.high - References.digamma[i + 1]) + (value.low - References.digamma[i + 2])) < 1e-27)
    }
  }

  @Test func specialValues() {
    #expect(logGamma(1) == 0 && logGamma(2) == 0 && logGamma(0) == .infinity && logGamma(-3) == .infinity)
    #expect(logGamma(.infinity) == .infinity && logGamma(.nan).isNaN && logGamma(-.infinity) == .infinity)
    // Its reciprocal is beyond the range.
    #expect(logGamma(-.leastNonzeroMagnitude) == logGamma(.leastNonzeroMagnitude))
    // ln |Γ(−½)| = ln 2√π
    #expect(abs(logGamma(-0.5) - 1.2655121234846454) < 1e-15)
    #expect(digamma(0).isNaN && digamma(-1).isNaN && digamma(.infinity) == .infinity)
    #expect(digamma(-.infinity).isNaN && digamma(.nan).isNaN && digamma(0x1p1000) == log(0x1p1000))
    #expect(trigamma(0) == .infinity && trigamma(-2) == .infinity && trigamma(.infinity) == 0)
    #expect(trigamma(0x1p-512) == .infinity && trigamma(-0x1p-511) == 0x1p1022 && trigamma(.nan).isNaN)
    #expect(logFactorial(0) == 0 && logFactorial(-1).isNaN && abs(logFactorial(10) - log(3_628_800)) < 1e-14)
  }

  @Test func lawsHoldOverASweep() {
    let points = sweep(seed: 12, count: 500) { exp($0.uniform(-3, 6)) }
    verifyAll("Γ(x + 1) = x·Γ(x)", over: points) { x in
      (logGamma(x + 1) ≈ logGamma(x) + log(x)).within(4e-15 * max(1, abs(logGamma(x)) + abs(log(x))))
    }
    verifyAll("ψ(x + 1) = ψ(x) + 1/x", over: points) { x in
      (digamma(x + 1) ≈ digamma(x) + 1 / x).within(4e-15 * (1 + 1 / x))
    }
    verifyAll("ψ′(x + 1) = ψ′(x) − 1/x²", over: points) { x in
      (trigamma(x + 1) ≈ trigamma(x) - 1 / (x * x)).within(4e-15 * trigamma(x))
    }
    verifyAll("reflection", over: points) { x in
      let y = -(x - x.rounded(.down)) - 0.25
      let sine = abs(sin(3.141592653589793 * y))
      return (logGamma(y) + logGamma(1 - y) ≈ log(3.141592653589793 / sine)).within(1e-13)
    }
  }
}

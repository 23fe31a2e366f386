import Testing

@testable import Charting

/// References: mpmath with 50 digits, `mp.nstr(log10(mpf(x)), 20)` of each argument as a double.
private let references: [(Double, Double)] = [
  (2, 0.30102999566398119521),
  (3, 0.4771212547196624373),
  (0.5, -0.30102999566398119521),
  (7.25, 0.86033800657099369691),
  (123456789, 8.0915149771692704475),
  (1.0000001, 4.3429446044209944784e-8),
  (0.999, -0.00043451177401769169258),
  (6.02214076e23, 23.779750902385115368),
  (Double.leastNonzeroMagnitude, -323.30621534311580366),
  (1.7976931348623157e308, 308.25471555991674385),
]

@Test(arguments: references) func logarithmAgreesWithReference(_ x: Double, _ expected: Double) {
  #expect(abs(Logarithm.log10(x) - expected) <= 4e-16 * max(abs(expected), 1))
}

@Test func powersOfTenAreExact() {
  for exponent in -300...300 {
    #expect(Logarithm.decade(below: Logarithm.powerOfTen(exponent)) == exponent)
    #expect(Logarithm.log10(Logarithm.powerOfTen(exponent)) == Double(exponent))
  }
}

@Test func logarithmOfWhatHasNone() {
  for x in [0, -1, .infinity, .nan] { #expect(Logarithm.log10(x).isNaN) }
}

/// References: mpmath with 50 digits, `mp.nstr(mpf(10)**mpf(x), 18)` of each argument as a double.
@Test(arguments: [
  (0.5, 3.16227766016837933), (-0.3, 0.501187233627272298), (2.75, 562.341325190349080),
  (-300.25, 5.62341325190349080e-301), (307.9, 7.94328234724239915e307), (0, 1), (22, 1e22),
])
func tenToAnyPowerAgreesWithReference(_ exponent: Double, _ expected: Double) {
  #expect(abs(Logarithm.tenTo(exponent) - expected) <= 2e-13 * expected)
}

@Test func powersOfNumbers() {
  #expect(Logarithm.power(2, 0.5) == 2.0.squareRoot())
  #expect(Logarithm.power(0, 0.3) == 0 && Logarithm.power(7, 1) == 7)
  #expect(abs(Logarithm.power(2, 10) - 1024) < 1e-10)
  #expect(Logarithm.tenTo(400) == .infinity && Logarithm.tenTo(-400) == 0)
}

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

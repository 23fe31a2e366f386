import Testing

@testable import Charting

@Suite struct NumberFormatTests {
  @Test(arguments: [
    (0.5, 2, "0.50"), (-0.004, 2, "0.00"), (-1.25, 1, "−1.3"), (12, 0, "12"), (.nan, 2, "undefined"),
    (-.infinity, 2, "−∞"), (1_234_567, 0, "1\u{202F}234\u{202F}567"), (9999, 0, "9999"),
    (12345.678, 1, "12\u{202F}345.7"),
  ])
  func `fixed decimals`(value: Double, decimals: Int, expected: String) {
    #expect(NumberFormat.fixed(value, decimals: decimals) == expected)
  }

  /// The doubles next to these decimals lie below them, though their products with 100 round to a half.
  @Test(arguments: [(1.005, "1.00"), (1.115, "1.11"), (0.285, "0.28"), (2.675, "2.67"), (0.125, "0.13")])
  func `ties are told by the exact product`(value: Double, expected: String) {
    #expect(NumberFormat.fixed(value, decimals: 2) == expected)
  }

  @Test(arguments: [
    (1.117668, "1.118"), (0, "0"), (100, "100"), (-0.00001234, "−0.00001234"), (6.02214e23, "6.022×10²³"),
    (Double.leastNonzeroMagnitude, "4.941×10⁻³²⁴"), (9.99996e-9, "1×10⁻⁸"), (-9.99996e-9, "−1×10⁻⁸"),
  ])
  func `significant digits`(value: Double, expected: String) {
    #expect(NumberFormat.significant(value, digits: 4) == expected)
  }

  @Test(arguments: [
    (NumberFormatStyle.percent, 0.25, "25%"), (.percent.precision(.fractionLength(1)), 0.0725, "7.2%"),
    (.number.precision(.significantDigits(2)), 1234, "1200"),
    (.number.notation(.scientific), 1234, "1.23×10³"),
    (.number.notation(.compactName), 12_300, "12.3K"), (.number.notation(.compactName), -4e6, "−4M"),
    (.number, 0.5, "0.50"),
  ])
  func `forms that an author can choose`(style: NumberFormatStyle, value: Double, expected: String) {
    #expect(style.text(value, decimals: 2, label: "0.50") == expected)
  }

  @Test(arguments: [(0.5, "0.5"), (-12.3456789, "-12.3457"), (3, "3"), (0, "0"), (-0.00001, "0")])
  func `numbers for markup`(value: Double, expected: String) {
    #expect(NumberFormat.plain(value, decimals: 4) == expected)
  }

  @Test func `a minus sign stands before numbers only`() {
    #expect(withMinusSigns("μ = -0.5, p-value, K-2, -x") == "μ = −0.5, p-value, K-2, -x")
  }
}

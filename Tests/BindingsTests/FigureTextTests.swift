import Testing

@testable import Bindings

@Suite struct FigureTextTests {
  /// Outside reference: Python's `f"{x:.2g}"`, trailing zeros dropped.
  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (1.1102230246251565e-16, "1.1e-16"), (2.1386853254162757e-15, "2.1e-15"),
    (0.25, "0.25"),
    (0.3671524847686004, "0.37"), (0.0068528194400547, "0.0069"), (0.00012345, "1.2e-4"), (9.96, "10"),
    (123.0, "120"), (99999.0, "1e5"), (1.5e300, "1.5e300"), (.leastNonzeroMagnitude, "5e-324"),
    (-0.5, "-0.5"), (12.0, "12"),
    (.infinity, "inf"), (.nan, "nan"),
  ])
  func `two figures`(value: Double, text: String) {
    #expect(twoFigures(value) == text)
  }

  @Test func `no NaN has a sign`() {
    #expect(withoutSignedNaN("[-nan, 1.0, -2.0, -nan]") == "[nan, 1.0, -2.0, nan]")
    #expect(withoutSignedNaN("-1") == "-1")
  }
}

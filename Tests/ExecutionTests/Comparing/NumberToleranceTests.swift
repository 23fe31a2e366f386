import Testing

@testable import Execution

@Suite struct NumberToleranceTests {
  @Test(arguments: [
    ("kl 0.5108", "kl 0.5109"), ("-1.0e-3 x", "-1.05e-3 x"), ("a 1000.0, b", "a 1000.5, b"),
    ("nan inf -inf", "nan inf -inf"), ("same", "same"), ("[1.0, 2.0]", "[1.0004, 1.9996]"), ("5.", "5."),
    ("1e", "1e"),
  ])
  func agree(_ a: String, _ b: String) {
    #expect(NumberTolerance(tolerance: 1e-3).agree(a[...], b[...]))
  }

  @Test(arguments: [
    ("kl 0.51", "kl 0.52"), ("x1 is 2", "x2 is 2"), ("inf", "-inf"), ("nan", "1"), ("a 1", "b 1"),
    ("1 1", "1"),
    ("1000.0", "1002.0"), ("info", "inf"), ("é", "e\u{301}"),
  ])
  func differ(_ a: String, _ b: String) {
    #expect(!NumberTolerance(tolerance: 1e-3).agree(a[...], b[...]))
  }
}

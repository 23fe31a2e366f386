import Testing

@testable import Divergence

struct ClaimTests {
  @Test func equalityAllowsForRounding() {
    #expect((0.1 + 0.2 ≈ 0.3).holds)
    #expect(!(1.0 ≈ 1.00000001).holds)
    #expect((1.0 ≈ 1.00000001).within(1e-6).holds)
    #expect((Double.infinity ≈ .infinity).holds)
    #expect(!(Double.nan ≈ .nan).holds)
    #expect((0.0 ≈ 0.0).holds && !(0.0 ≈ 1e-300).holds)
    #expect(!(Double.infinity ≈ 1).holds)
  }

  @Test func boundsAllowForRoundingToo() {
    #expect((0.1 + 0.2 ≤ 0.3).holds)
    #expect(!(0.31 ≤ 0.3).holds)
    #expect((2.0 ≥ 1).holds && (Double.infinity ≥ 0).holds)
    #expect(!(-1e-20 ≥ 0.0).holds)
    #expect(!(Double.nan ≥ 0).holds)
    #expect((1.0 ≥ 3).residual == 2)
  }

  @Test func vectorsShowTheirTightestElement() {
    let claim = Vector([1, 2, 3]) ≈ Vector([1, 2.5, 3])
    #expect(!claim.holds && claim.index == 1)
    #expect((Vector([1, 2]) ≈ [1, 2]).holds)
    #expect(throws: ValidationError.mismatchedLengths(1, 2)) {
      try Divergence.claim(validating: [1], equals: [1, 2])
    }
  }

  @Test func descriptionsShowBothSides() {
    #expect((1.0 ≈ 1.5).within(0.25).description == "1.0 ≈ 1.5 (residual 0.5, tolerance 0.25)")
    #expect(verify("small", 0.1 < 0.2).description == "small: true")
    #expect(verify("near", 1.0 ≈ 1.125, within: 0.25).statement == "near")
  }

  @Test func sweepsKeepTheTightestCase() {
    let cases = sweep(seed: 1, count: 100) { $0.uniform() }
    let result = verifyAll("above 0", over: cases) { $0 ≥ 0 }
    let smallest = Vector(cases.cases).argmin()
    #expect(result.count == 100 && result.tightest?.index == smallest)
    #expect(verifyAll("below 1", over: cases) { $0 < 1 }.holds)
  }

  @Test func failuresAreJudgedWithoutTrapping() {
    let result = judged("all small", over: sweep(seed: 1, count: 50) { $0.uniform() }) { .claim($0 ≤ 0.5) }
    #expect(!result.holds)
    #expect(!VerifiedClaim("no", .condition(false)).holds)
    #expect(judged("none", over: sweep(seed: 1, count: 0) { $0.uniform() }) { .claim($0 ≤ 0.5) }.holds)
  }
}

import Machine
import Testing

@testable import Bindings

@Suite struct PresentationTests {
  @Test func `claims are recorded, whether they hold or not`() throws {
    let claims = try recorded(
      """
      verify("exact", 0.1 + 0.2 ≈ 0.3)
      verify("wrong", 1.0 ≈ 1.25)
      verify("tolerant", 1.0 ≈ 1.25, within: 0.5)
      verify("true", 1 < 2)
      """)
    #expect(claims.map(\.statement) == ["exact", "wrong", "tolerant", "true"])
    #expect(claims.map(\.holds) == [true, false, true, true])
    #expect(
      claims[0].comparison
        == PresentedComparison(
          left: "0.30000000000000004", relation: "≈", right: "0.3", residual: "5.6e-17", tolerance: "5.3e-16")
    )
    #expect(claims[1].comparison?.residual == "0.25")
    #expect(claims[3].comparison == nil)
  }

  @Test func `a sweep tells its count and its tightest case`() throws {
    let claims = try recorded(
      """
      verifyAll("pairs", over: sweep(seed: 1, count: 100) { random in (random.uniform(), 1.0) }) { p, q in p ≤ q }
      verifyAll("fails", over: sweep(seed: 1, count: 10) { random in random.uniform() }) { u in u ≤ 0.5 }
      verifyAll("plain", over: sweep(seed: 1, count: 10) { random in random.uniform() }) { u in u < 1 }
      verifyAll("none", over: sweep(seed: 1, count: 0) { random in random.uniform() }) { u in u < 1 }
      """)
    #expect(claims.map(\.holds) == [true, false, true, true])
    #expect(claims.map { $0.sweep?.count } == [100, 10, 10, 0])
    #expect(claims[1].sweep?.detail == "fails in case 8 of seed 1")
    #expect(claims[2].sweep?.detail == nil)
    #expect(claims[3].sweep?.detail == "no cases")
  }

  @Test func `a claim that stands alone is shown, a verified one not twice`() throws {
    let notebook = try #require(Notebook())
    let values =
      (notebook.cell("1.0 ≈ 1.0").result?.events ?? [])
      + (notebook.cell("verify(\"x\", true)").result?.events ?? [])
    var shown: [String] = []
    for case .value(.host(let object), _) in values {
      switch Presentation.ofValue(object, id: "f") {
      case .claim(let claim): shown.append("claim \(claim.holds)")
      case .none: shown.append(Presentation.isRecorded(object) ? "recorded" : "none")
      case .figure, .content: shown.append("other")
      }
    }
    #expect(shown == ["claim true", "recorded"])
  }

  private func recorded(_ text: String) throws -> [PresentedClaim] {
    let notebook = try #require(Notebook())
    let cell = notebook.cell(text)
    #expect(cell.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    var claims: [PresentedClaim] = []
    for case .record(let object, _) in cell.result?.events ?? [] {
      if case .claim(let claim) = Presentation.ofRecord(object) { claims.append(claim) }
    }
    return claims
  }
}

import Divergence
import Machine

extension VerifiedClaim: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension VerifiedSweep: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension DivergenceLibrary {
  /// `verify`, `sweep` and `verifyAll`. In a cell a claim that fails does not stop the run: it is recorded,
  /// as one that holds is, and fails the build.
  static func addVerification(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct VerifiedClaim: Equatable, Sendable, CustomStringConvertible",
      verifiedClaimMembers)
    builder.group(
      "@representation(\"host\") struct VerifiedSweep: Equatable, Sendable, CustomStringConvertible",
      verifiedSweepMembers)
    builder.add(verifyFunctions)
    builder.add(.swift(sweepText))
    builder.add(judging)
  }

  private static var verifyFunctions: [HostDeclaration] {
    [
      host("@discardableResult func verify(_ statement: String, _ claim: Claim) -> VerifiedClaim") {
        (statement: String, claim: Claim, caller: Caller) in
        recorded(VerifiedClaim(statement, .claim(claim)), caller)
      },
      host(
        "@discardableResult func verify(_ statement: String, _ claim: Claim, within tolerance: Double) -> VerifiedClaim"
      ) { (statement: String, claim: Claim, tolerance: Double, caller: Caller) in
        recorded(VerifiedClaim(statement, .claim(claim.within(tolerance))), caller)
      },
      host("@discardableResult func verify(_ statement: String, _ condition: Bool) -> VerifiedClaim") {
        (statement: String, condition: Bool, caller: Caller) in
        recorded(VerifiedClaim(statement, .condition(condition)), caller)
      },
    ]
  }

  private static func recorded<Verified: HostBridged>(_ verified: Verified, _ caller: Caller) -> Verified {
    caller.record(verified)
    return verified
  }

  private static var verifiedClaimMembers: [HostDeclaration] {
    [
      .swift("enum Evidence: Equatable, Sendable { case claim(Claim), condition(Bool) }"),
      host("var statement: String { get }") { (x: VerifiedClaim) in x.statement },
      host("var evidence: Evidence { get }") { (x: VerifiedClaim) in x.evidence },
      host("var holds: Bool { get }") { (x: VerifiedClaim) in x.holds },
      host("var description: String { get }") { (x: VerifiedClaim) in x.hostDescription },
      host("static func == (a: VerifiedClaim, b: VerifiedClaim) -> Bool") {
        (a: VerifiedClaim, b: VerifiedClaim) in a == b
      },
    ]
  }

  private static var verifiedSweepMembers: [HostDeclaration] {
    [
      .swift("struct Case: Equatable, Sendable { let index: Int; let evidence: VerifiedClaim.Evidence }"),
      host("var statement: String { get }") { (x: VerifiedSweep) in x.statement },
      host("var seed: Int { get }") { (x: VerifiedSweep) in x.seed },
      host("var count: Int { get }") { (x: VerifiedSweep) in x.count },
      host("var tightest: Case? { get }") { (x: VerifiedSweep) in x.tightest },
      host("var holds: Bool { get }") { (x: VerifiedSweep) in x.holds },
      host("var description: String { get }") { (x: VerifiedSweep) in x.hostDescription },
      host("static func == (a: VerifiedSweep, b: VerifiedSweep) -> Bool") {
        (a: VerifiedSweep, b: VerifiedSweep) in a == b
      },
    ]
  }

  /// Cases are of the author's own types, so the loops over them are in the language of cells. The library's
  /// two `verifyAll` are one here, for properties that give a claim or a truth value.
  private static let sweepText = """
    struct Sweep<Element> {
      let seed: Int
      let cases: [Element]
      var count: Int { cases.count }
    }
    extension Sweep: Sendable where Element: Sendable {}
    func sweep<Element>(seed: Int, count: Int, _ make: (inout SeededGenerator) -> Element) -> Sweep<Element> {
      Divergence_requireCount(count)
      var generator = SeededGenerator(seed: seed)
      var cases: [Element] = []
      for _ in 0..<count { cases.append(make(&generator)) }
      return Sweep(seed: seed, cases: cases)
    }
    protocol ClaimOrBool {
      var Divergence_evidence: VerifiedClaim.Evidence { get }
    }
    extension Claim: ClaimOrBool {
      var Divergence_evidence: VerifiedClaim.Evidence { .claim(self) }
    }
    extension Bool: ClaimOrBool {
      var Divergence_evidence: VerifiedClaim.Evidence { .condition(self) }
    }
    @discardableResult
    func verifyAll<Element, Finding: ClaimOrBool>(
      _ statement: String, over sweep: Sweep<Element>, _ property: (Element) -> Finding
    ) -> VerifiedSweep {
      var found: [VerifiedClaim.Evidence] = []
      for element in sweep.cases { found.append(property(element).Divergence_evidence) }
      return Divergence_judge(statement, sweep.seed, found)
    }
    """

  private static var judging: [HostDeclaration] {
    [
      host("func Divergence_requireCount(_ count: Int)") { (count: Int) throws(ValidationError) in
        try requireCount(count, "the count", in: 0...Int.max)
        return Nothing()
      },
      host(
        "func Divergence_judge(_ statement: String, _ seed: Int, _ found: [VerifiedClaim.Evidence]) -> VerifiedSweep"
      ) {
        (statement: String, seed: Int, found: [VerifiedClaim.Evidence], caller: Caller) in
        recorded(judge(statement, seed, found), caller)
      },
    ]
  }

  /// What the library's `verifyAll` makes of the same findings.
  private static func judge(
    _ statement: String, _ seed: Int, _ found: [VerifiedClaim.Evidence]
  ) -> VerifiedSweep {
    var next = 0
    let findings = sweep(seed: seed, count: found.count) { _ in
      next += 1
      return found[next - 1]
    }
    return judged(statement, over: findings) { $0 }
  }
}

import Divergence
import Machine

extension Claim: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension Claim.Relation: TagBridged {
  static var tags: [Claim.Relation] { [.approximatelyEqual, .atMost, .atLeast] }
}

extension DivergenceLibrary {
  /// Claims and the operators that make them.
  static func addClaims(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct Claim: Equatable, Sendable, CustomStringConvertible", claimMembers)
    builder.add([
      .swift("infix operator ≈ : ComparisonPrecedence"),
      .swift("infix operator ≤ : ComparisonPrecedence"),
      .swift("infix operator ≥ : ComparisonPrecedence"),
      host("func ≈ (left: Double, right: Double) -> Claim") { (a: Double, b: Double) in a ≈ b },
      host("func ≤ (left: Double, right: Double) -> Claim") { (a: Double, b: Double) in a ≤ b },
      host("func ≥ (left: Double, right: Double) -> Claim") { (a: Double, b: Double) in a ≥ b },
      host("func ≈ (left: Vector, right: Vector) -> Claim") {
        (a: Vector, b: Vector) throws(ValidationError) in
        try claim(validating: a, equals: b)
      },
    ])
  }

  private static var claimMembers: [HostDeclaration] {
    [
      .swift(
        """
        enum Relation: String, Sendable {
          case approximatelyEqual = "≈"
          case atMost = "≤"
          case atLeast = "≥"
        }
        """),
      host("var left: Double { get }") { (x: Claim) in x.left },
      host("var relation: Relation { get }") { (x: Claim) in x.relation },
      host("var right: Double { get }") { (x: Claim) in x.right },
      host("var tolerance: Double { get }") { (x: Claim) in x.tolerance },
      host("var index: Int? { get }") { (x: Claim) in x.index },
      host("var residual: Double { get }") { (x: Claim) in x.residual },
      host("var holds: Bool { get }") { (x: Claim) in x.holds },
      host("var slack: Double { get }") { (x: Claim) in x.slack },
      host("func within(_ tolerance: Double) -> Claim") { (x: Claim, tolerance: Double) in x.within(tolerance)
      },
      host("var description: String { get }") { (x: Claim) in x.hostDescription },
      host("static func == (a: Claim, b: Claim) -> Bool") { (a: Claim, b: Claim) in a == b },
    ]
  }
}

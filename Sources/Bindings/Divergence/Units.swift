import Divergence
import Machine

extension InformationUnit: TagBridged {
  static var tags: [InformationUnit] { [.nats, .bits, .hartleys] }
}

extension DivergenceLibrary {
  static func addUnits(to builder: inout LibraryBuilder) {
    builder.group(
      "enum InformationUnit: String, CaseIterable, Sendable, CustomStringConvertible",
      [
        .swift("case nats, bits, hartleys"),
        .swift("var description: String { rawValue }"),
        host("var nats: Double { get }") { (unit: InformationUnit) in unit.nats },
        host("func amount(ofNats nats: Double) -> Double") { (unit: InformationUnit, nats: Double) in
          unit.amount(ofNats: nats)
        },
      ])
  }
}

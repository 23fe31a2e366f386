import Divergence
import Machine

extension OffGridMass: TagBridged {
  static var tags: [OffGridMass] { [.rescaled, .leftOut] }
}

extension Tabulated: HostBridged {
  public var hostDescription: String { description }
}

extension DivergenceLibrary {
  static func addTabulated(to builder: inout LibraryBuilder) {
    builder.group("enum OffGridMass: Sendable", [.swift("case rescaled, leftOut")])
    builder.group(
      "@representation(\"host\") struct Tabulated: Equatable, Sendable, CustomStringConvertible",
      tabulatedInitializers + [
        host("var points: Vector { get }") { (p: Tabulated) in p.points },
        host("var count: Int { get }") { (p: Tabulated) in p.count },
        host("var probabilities: Vector { get }") { (p: Tabulated) in p.probabilities },
        host("var logProbabilities: Vector { get }") { (p: Tabulated) in p.logProbabilities },
        host("var total: Double { get }") { (p: Tabulated) in p.total },
        host("var categorical: Categorical { get }") { (p: Tabulated) in p.categorical },
        host("var description: String { get }") { (p: Tabulated) in p.description },
        host("static func == (a: Tabulated, b: Tabulated) -> Bool") { (a: Tabulated, b: Tabulated) in a == b
        },
      ])
  }

  private static var tabulatedInitializers: [HostDeclaration] {
    [
      forms(
        "init(logDensity|validatingLogDensity logDensity: Vector, at points: Vector, offGrid: OffGridMass = .rescaled)"
      ) { (logDensity: Vector, points: Vector, offGrid: OffGridMass) throws(ValidationError) in
        try Tabulated(validatingLogDensity: logDensity, at: points, offGrid: offGrid)
      }
    ]
  }
}

import Divergence
import Machine

extension DivergenceLibrary {
  /// Entropies, each under its name and in the notation of the textbooks.
  static func addMeasures(to builder: inout LibraryBuilder) {
    builder.add(
      .swift(
        """
        struct Estimate: Equatable, Sendable, CustomStringConvertible {
          let value: Double
          let error: Double
          let unit: InformationUnit?
          var description: String { "\\(value) ± \\(error)" + (unit.map { " \\($0)" } ?? "") }
        }
        """))
    for name in ["entropy", "H"] {
      builder.add([
        host("func \(name)(_ p: Categorical, \(unit)) -> Double") {
          (p: Categorical, unit: InformationUnit) in entropy(p, in: unit)
        },
        host("func \(name)(_ p: Tabulated, \(unit)) -> Double") {
          (p: Tabulated, unit: InformationUnit) in entropy(p, in: unit)
        },
        host("func \(name)(_ p: MultivariateNormal, \(unit)) -> Double") {
          (p: MultivariateNormal, unit: InformationUnit) in entropy(p, in: unit)
        },
        host("func \(name)(_ p: Dirichlet, \(unit)) -> Double") {
          (p: Dirichlet, unit: InformationUnit) in entropy(p, in: unit)
        },
      ])
    }
    builder.add([
      host("func H(_ p: Categorical, _ q: Categorical, \(unit)) -> Double", crossEntropyOfTwo),
      forms(
        "func crossEntropy(_|validating p: Categorical, _ q: Categorical, \(unit)) -> Double",
        crossEntropyOfTwo),
      host("func H(_ p: Categorical, order: Double, \(unit)) -> Double", renyiEntropyOfOrder),
      forms(
        "func renyiEntropy(_|validating p: Categorical, order: Double, \(unit)) -> Double",
        renyiEntropyOfOrder),
    ])
    builder.add(otherEntropies)
  }

  /// The last parameter of everything that has a unit.
  static let unit = "in unit: InformationUnit = .nats"

  private static func crossEntropyOfTwo(
    _ p: Categorical, _ q: Categorical, _ unit: InformationUnit
  ) throws(ValidationError) -> Double { try crossEntropy(validating: p, q, in: unit) }

  private static func renyiEntropyOfOrder(
    _ p: Categorical, _ order: Double, _ unit: InformationUnit
  ) throws(ValidationError) -> Double { try renyiEntropy(validating: p, order: order, in: unit) }

  private static var otherEntropies: [HostDeclaration] {
    [
      forms("func tsallisEntropy(_|validating p: Categorical, order: Double) -> Double") {
        (p: Categorical, order: Double) throws(ValidationError) in
        try tsallisEntropy(validating: p, order: order)
      },
      host("func perplexity(_ p: Categorical) -> Double") { (p: Categorical) in perplexity(p) },
      forms("func perplexity(of|validating q: Categorical, on p: Categorical) -> Double") {
        (q: Categorical, p: Categorical) throws(ValidationError) in
        try perplexity(validating: q, on: p)
      },
      forms("func surprisal(of|validating outcome: Int, under p: Categorical, \(unit)) -> Double") {
        (outcome: Int, p: Categorical, unit: InformationUnit) throws(ValidationError) in
        try surprisal(validating: outcome, under: p, in: unit)
      },
      host("func entropyContributions(_ p: Categorical, \(unit)) -> Vector") {
        (p: Categorical, unit: InformationUnit) in entropyContributions(p, in: unit)
      },
      forms(
        "func crossEntropyContributions(_|validating p: Categorical, _ q: Categorical, \(unit)) -> Vector"
      ) {
        (p: Categorical, q: Categorical, unit: InformationUnit) throws(ValidationError) in
        try crossEntropyContributions(validating: p, q, in: unit)
      },
    ]
  }
}

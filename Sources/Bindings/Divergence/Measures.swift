import Divergence
import Machine

extension DivergenceLibrary {
  /// Entropies, each under its name and in the notation of the textbooks.
  static func addMeasures(to builder: inout LibraryBuilder) {
    builder.add(
      .swift(
        """
        struct Estimate: Equatable, CustomStringConvertible {
          let value: Double
          let error: Double
          var description: String { "\\(value) ± \\(error)" }
        }
        """))
    for name in ["entropy", "H"] {
      builder.add([
        host("func \(name)(_ p: Categorical, in unit: InformationUnit = .nats) -> Double") {
          (p: Categorical, unit: InformationUnit) in entropy(p, in: unit)
        },
        host("func \(name)(_ p: Tabulated, in unit: InformationUnit = .nats) -> Double") {
          (p: Tabulated, unit: InformationUnit) in entropy(p, in: unit)
        },
        host("func \(name)(_ p: Normal, in unit: InformationUnit = .nats) -> Double") {
          (p: Normal, unit: InformationUnit) in entropy(p, in: unit)
        },
      ])
    }
    for name in ["crossEntropy", "H"] {
      builder.add(
        host(
          "func \(name)(_ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats) -> Double"
        ) {
          (p: Categorical, q: Categorical, unit: InformationUnit) throws(ValidationError) in
          try requireSameLength(p.count, q.count)
          return crossEntropy(p, q, in: unit)
        })
    }
    builder.add(host("func perplexity(_ p: Categorical) -> Double") { (p: Categorical) in perplexity(p) })
  }
}

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
    for name in ["crossEntropy", "H"] {
      builder.add(
        host("func \(name)(_ p: Categorical, _ q: Categorical, \(unit)) -> Double") {
          (p: Categorical, q: Categorical, unit: InformationUnit) throws(ValidationError) in
          try requireSameLength(p.count, q.count)
          return crossEntropy(p, q, in: unit)
        })
    }
    for name in ["renyiEntropy", "H"] {
      builder.add(
        host("func \(name)(_ p: Categorical, order: Double, \(unit)) -> Double") {
          (p: Categorical, order: Double, unit: InformationUnit) throws(ValidationError) in
          try requireOrder(order)
          return renyiEntropy(p, order: order, in: unit)
        })
    }
    builder.add(otherEntropies)
  }

  /// The last parameter of everything that has a unit.
  static let unit = "in unit: InformationUnit = .nats"

  private static var otherEntropies: [HostDeclaration] {
    [
      host("func tsallisEntropy(_ p: Categorical, order: Double) -> Double") {
        (p: Categorical, order: Double) throws(ValidationError) in
        try requireOrder(order)
        return tsallisEntropy(p, order: order)
      },
      host("func perplexity(_ p: Categorical) -> Double") { (p: Categorical) in perplexity(p) },
      host("func perplexity(of q: Categorical, on p: Categorical) -> Double") {
        (q: Categorical, p: Categorical) throws(ValidationError) in
        try requireSameLength(p.count, q.count)
        return perplexity(of: q, on: p)
      },
      host("func surprisal(of outcome: Int, under p: Categorical, \(unit)) -> Double") {
        (outcome: Int, p: Categorical, unit: InformationUnit) throws(Trap) in
        try requireIndex(outcome, below: p.count)
        return surprisal(of: outcome, under: p, in: unit)
      },
      host("func entropyContributions(_ p: Categorical, \(unit)) -> Vector") {
        (p: Categorical, unit: InformationUnit) in entropyContributions(p, in: unit)
      },
      host("func crossEntropyContributions(_ p: Categorical, _ q: Categorical, \(unit)) -> Vector") {
        (p: Categorical, q: Categorical, unit: InformationUnit) throws(ValidationError) in
        try requireSameLength(p.count, q.count)
        return crossEntropyContributions(p, q, in: unit)
      },
    ]
  }
}

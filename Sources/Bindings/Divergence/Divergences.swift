import Divergence
import Machine

extension DivergenceLibrary {
  /// The Kullback–Leibler divergence of each kind of pair, under its three names.
  static func addDivergences(to builder: inout LibraryBuilder) {
    builder.add(.swift(orderedPair))
    addDivergence("Categorical", "Categorical", to: &builder) {
      (p: Categorical, q: Categorical, unit) throws(ValidationError) in
      try requireSameLength(p.count, q.count)
      return klDivergence(of: p, from: q, in: unit)
    }
    addDivergence("Tabulated", "Tabulated", to: &builder) {
      (p: Tabulated, q: Tabulated, unit) throws(ValidationError) in
      try requireSamePoints(p, q)
      return klDivergence(of: p, from: q, in: unit)
    }
    addDivergence("Normal", "Normal", to: &builder) { (p: Normal, q: Normal, unit) in
      klDivergence(of: p, from: q, in: unit)
    }
    addDivergence("Normal", "Mixture", to: &builder, quadrature(Normal.self, Mixture.self))
    addDivergence("Mixture", "Normal", to: &builder, quadrature(Mixture.self, Normal.self))
    addDivergence("Mixture", "Mixture", to: &builder, quadrature(Mixture.self, Mixture.self))
    addEstimate("Normal", "Normal", Normal.self, Normal.self, to: &builder)
    addEstimate("Normal", "Mixture", Normal.self, Mixture.self, to: &builder)
    addEstimate("Mixture", "Normal", Mixture.self, Normal.self, to: &builder)
    addEstimate("Mixture", "Mixture", Mixture.self, Mixture.self, to: &builder)
    addDiscreteDivergences(to: &builder)
  }

  private static let orderedPair = """
    precedencegroup DivergencePrecedence {
      higherThan: ComparisonPrecedence
      lowerThan: RangeFormationPrecedence
      associativity: none
    }
    infix operator ∥ : DivergencePrecedence
    struct OrderedPair<P, Q> {
      let p: P
      let q: Q
    }
    func ∥ <P, Q>(p: P, q: Q) -> OrderedPair<P, Q> { OrderedPair(p: p, q: q) }
    """

  /// `klDivergence(of:from:in:)`, `kl(_:_:in:)` and `D(_:in:)` of one kind of pair.
  private static func addDivergence<P: Bridged, Q: Bridged>(
    _ p: String, _ q: String, to builder: inout LibraryBuilder,
    _ divergence: @escaping (P, Q, InformationUnit) throws(ValidationError) -> Double
  ) {
    let unit = "in unit: InformationUnit = .nats) -> Double"
    builder.add([
      host("func klDivergence(of p: \(p), from q: \(q), \(unit)", divergence),
      host("func kl(_ p: \(p), _ q: \(q), \(unit)", divergence),
      host("func D(_ pair: OrderedPair<\(p), \(q)>, \(unit)") {
        (pair: Pair<P, Q>, unit: InformationUnit) throws(ValidationError) in
        try divergence(pair.first, pair.second, unit)
      },
    ])
  }

  private static func quadrature<P: ContinuousDistribution, Q: ContinuousDistribution>(
    _ p: P.Type, _ q: Q.Type
  ) -> (P, Q, InformationUnit) throws(ValidationError) -> Double {
    { (p, q, unit) in klDivergence(of: p, from: q, in: unit) }
  }

  private static func addEstimate<P: ContinuousDistribution & Bridged, Q: ContinuousDistribution & Bridged>(
    _ pName: String, _ qName: String, _ p: P.Type, _ q: Q.Type, to builder: inout LibraryBuilder
  ) {
    builder.add(
      host("func klEstimate(of p: \(pName), from q: \(qName), in unit: InformationUnit = .nats) -> Estimate")
      {
        (p: P, q: Q, unit: InformationUnit) in klEstimate(of: p, from: q, in: unit)
      })
  }
}

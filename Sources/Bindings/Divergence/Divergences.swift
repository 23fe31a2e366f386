import Divergence
import Machine

extension MonteCarloEstimate: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension ConfidenceInterval: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension DivergenceBounds: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension DivergenceLibrary {
  /// The Kullback–Leibler divergence of each kind of pair, under its three names.
  static func addDivergences(to builder: inout LibraryBuilder) {
    builder.add(.swift(orderedPair))
    addDivergence("Categorical", to: &builder) {
      (p: Categorical, q: Categorical, unit) throws(ValidationError) in
      try klDivergence(validating: p, from: q, in: unit)
    }
    addDivergence("Tabulated", to: &builder) { (p: Tabulated, q: Tabulated, unit) throws(ValidationError) in
      try klDivergence(validating: p, from: q, in: unit)
    }
    addDivergence("MultivariateNormal", to: &builder) {
      (p: MultivariateNormal, q: MultivariateNormal, unit) throws(ValidationError) in
      try klDivergence(validating: p, from: q, in: unit)
    }
    addDivergence("Dirichlet", to: &builder) { (p: Dirichlet, q: Dirichlet, unit) throws(ValidationError) in
      try klDivergence(validating: p, from: q, in: unit)
    }
    addDiscreteDivergences(to: &builder)
    builder.add(.swift(genericText))
    builder.add(genericHosts)
    addMonteCarlo(to: &builder)
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
    extension OrderedPair: Sendable where P: Sendable, Q: Sendable {}
    func ∥ <P, Q>(p: P, q: Q) -> OrderedPair<P, Q> { OrderedPair(p: p, q: q) }
    """

  /// `klDivergence(of:from:in:)` in both forms, `kl(_:_:in:)` and `D(_:in:)` of two of one type.
  static func addDivergence<P: Bridged>(
    _ p: String, to builder: inout LibraryBuilder,
    _ divergence: @escaping (P, P, InformationUnit) throws(ValidationError) -> Double
  ) {
    builder.add([
      forms("func klDivergence(of|validating p: \(p), from q: \(p), \(unit)) -> Double", divergence),
      host("func kl(_ p: \(p), _ q: \(p), \(unit)) -> Double", divergence),
      host("func D(_ pair: OrderedPair<\(p), \(p)>, \(unit)) -> Double") {
        (pair: Pair<P, P>, unit: InformationUnit) throws(ValidationError) in
        try divergence(pair.first, pair.second, unit)
      },
    ])
  }

  /// Of any two distributions on the line, or over integers: the host is given them with their types forgotten.
  private static var genericText: String {
    ["ContinuousDistribution", "DiscreteDistribution"].map { kind in
      let types = "<P: \(kind), Q: \(kind)>"
      return """
        func klDivergence\(types)(of p: P, from q: Q, \(unit)) -> Double {
          Divergence_kl(p.Divergence_erased, q.Divergence_erased, unit)
        }
        func kl\(types)(_ p: P, _ q: Q, \(unit)) -> Double {
          Divergence_kl(p.Divergence_erased, q.Divergence_erased, unit)
        }
        func D\(types)(_ pair: OrderedPair<P, Q>, \(unit)) -> Double {
          Divergence_kl(pair.p.Divergence_erased, pair.q.Divergence_erased, unit)
        }
        func crossEntropy\(types)(_ p: P, _ q: Q, \(unit)) -> Double {
          Divergence_crossEntropy(p.Divergence_erased, q.Divergence_erased, unit)
        }
        func H\(types)(_ p: P, _ q: Q, \(unit)) -> Double {
          Divergence_crossEntropy(p.Divergence_erased, q.Divergence_erased, unit)
        }
        func entropy<P: \(kind)>(_ p: P, \(unit)) -> Double { Divergence_entropy(p.Divergence_erased, unit) }
        func H<P: \(kind)>(_ p: P, \(unit)) -> Double { Divergence_entropy(p.Divergence_erased, unit) }

        """
    }.joined() + """
      func klEstimate<P: ContinuousDistribution, Q: ContinuousDistribution>(
        of p: P, from q: Q, \(unit)
      ) -> Estimate {
        Divergence_klEstimate(p.Divergence_erased, q.Divergence_erased, unit)
      }
      func entropyEstimate<P: ContinuousDistribution>(of p: P, \(unit)) -> Estimate {
        Divergence_entropyEstimate(p.Divergence_erased, unit)
      }
      """
  }

  private static var genericHosts: [HostDeclaration] {
    [
      ofContinuous("kl", "Double") { klDivergence(of: $0, from: $1, in: $2) },
      ofContinuous("crossEntropy", "Double") { crossEntropy($0, $1, in: $2) },
      ofContinuous("klEstimate", "Estimate") { klEstimate(of: $0, from: $1, in: $2) },
      ofDiscrete("kl") { klDivergence(of: $0, from: $1, in: $2) },
      ofDiscrete("crossEntropy") { crossEntropy($0, $1, in: $2) },
      host("func Divergence_entropy(_ p: AnyContinuousDistribution, _ unit: InformationUnit) -> Double") {
        (p: CellContinuous, unit: InformationUnit) throws(Trap) in try p.ask { entropy($0, in: unit) }
      },
      host("func Divergence_entropy(_ p: AnyDiscreteDistribution, _ unit: InformationUnit) -> Double") {
        (p: CellDiscrete, unit: InformationUnit) throws(Trap) in try p.ask { entropy($0, in: unit) }
      },
      host(
        "func Divergence_entropyEstimate(_ p: AnyContinuousDistribution, _ unit: InformationUnit) -> Estimate"
      ) {
        (p: CellContinuous, unit: InformationUnit) throws(Trap) in
        try p.ask { entropyEstimate(of: $0, in: unit) }
      },
      host("func klBounds(of p: Mixture<Normal>, from q: Mixture<Normal>, \(unit)) -> DivergenceBounds") {
        (p: Mixture<Normal>, q: Mixture<Normal>, unit: InformationUnit) in klBounds(of: p, from: q, in: unit)
      },
    ]
  }

  private static func ofTwo<Cell: CellDistribution, Value: Bridged>(
    _ kind: String, _ name: String, _ result: String, _: Cell.Type,
    _ measure: @escaping (Cell.Known, Cell.Known, InformationUnit) -> Value
  ) -> HostDeclaration {
    host("func Divergence_\(name)(_ p: \(kind), _ q: \(kind), _ unit: InformationUnit) -> \(result)") {
      (p: Cell, q: Cell, unit: InformationUnit) throws(Trap) in
      try p.ask(with: q) { measure($0, $1, unit) }
    }
  }

  private static func ofContinuous<Value: Bridged>(
    _ name: String, _ result: String,
    _ measure: @escaping (AnyContinuousDistribution, AnyContinuousDistribution, InformationUnit) -> Value
  ) -> HostDeclaration {
    ofTwo("AnyContinuousDistribution", name, result, CellContinuous.self, measure)
  }

  private static func ofDiscrete(
    _ name: String,
    _ measure: @escaping (AnyDiscreteDistribution, AnyDiscreteDistribution, InformationUnit) -> Double
  ) -> HostDeclaration {
    ofTwo("AnyDiscreteDistribution", name, "Double", CellDiscrete.self, measure)
  }
}

import Divergence
import Machine

extension DivergenceLibrary {
  /// Averages over draws, and the intervals around them.
  static func addMonteCarlo(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct ConfidenceInterval: Equatable, CustomStringConvertible",
      [
        host("var lower: Double { get }") { (x: ConfidenceInterval) in x.lower },
        host("var upper: Double { get }") { (x: ConfidenceInterval) in x.upper },
        host("var confidence: Double { get }") { (x: ConfidenceInterval) in x.confidence },
        host("func contains(_ value: Double) -> Bool") { (x: ConfidenceInterval, value: Double) in
          x.contains(value)
        },
      ] + described(ConfidenceInterval.self))
    builder.group(
      "@representation(\"host\") struct DivergenceBounds: Equatable, CustomStringConvertible",
      [
        host("var lower: Double { get }") { (x: DivergenceBounds) in x.lower },
        host("var upper: Double { get }") { (x: DivergenceBounds) in x.upper },
        host("var unit: InformationUnit { get }") { (x: DivergenceBounds) in x.unit },
      ] + described(DivergenceBounds.self))
    builder.group(
      "@representation(\"host\") struct MonteCarloEstimate: Equatable, CustomStringConvertible",
      estimateMembers)
    builder.add(.swift(monteCarloText))
    builder.add(monteCarloHosts)
  }

  private static var estimateMembers: [HostDeclaration] {
    [
      host("var value: Double { get }") { (x: MonteCarloEstimate) in x.value },
      host("var standardError: Double { get }") { (x: MonteCarloEstimate) in x.standardError },
      host("var samples: Int { get }") { (x: MonteCarloEstimate) in x.samples },
      host("var seed: Int { get }") { (x: MonteCarloEstimate) in x.seed },
      host("var unit: InformationUnit { get }") { (x: MonteCarloEstimate) in x.unit },
      host("func interval(confidence: Double = 0.95) -> ConfidenceInterval") {
        (x: MonteCarloEstimate, confidence: Double) throws(ValidationError) in
        try requireConfidence(confidence)
        return x.interval(confidence: confidence)
      },
    ] + described(MonteCarloEstimate.self)
  }

  private static var monteCarloText: String {
    ["ContinuousDistribution", "DiscreteDistribution", "MultivariateDistribution"].map { kind in
      """
      func monteCarloDivergence<P: \(kind), Q: \(kind)>(
        of p: P, from q: Q, samples: Int, seed: Int, \(unit)
      ) -> MonteCarloEstimate {
        Divergence_monteCarlo(p.Divergence_erased, q.Divergence_erased, samples, seed, unit)
      }
      func monteCarloEntropy<P: \(kind)>(
        of p: P, samples: Int, seed: Int, \(unit)
      ) -> MonteCarloEstimate {
        Divergence_monteCarlo(p.Divergence_erased, samples, seed, unit)
      }

      """
    }.joined()
  }

  private static var monteCarloHosts: [HostDeclaration] {
    ofKind("AnyContinuousDistribution", CellContinuous.self)
      + ofKind("AnyDiscreteDistribution", CellDiscrete.self)
      + ofKind("Divergence_AnyMultivariate", CellMultivariate.self)
  }

  private static func ofKind<Cell: CellDistribution>(_ kind: String, _: Cell.Type) -> [HostDeclaration] {
    let rest = "_ samples: Int, _ seed: Int, _ unit: InformationUnit) -> MonteCarloEstimate"
    return [
      host("func Divergence_monteCarlo(_ p: \(kind), _ q: \(kind), \(rest)") {
        (p: Cell, q: Cell, samples: Int, seed: Int, unit: InformationUnit, caller: Caller) throws(Trap) in
        try requireSamples(samples, caller)
        return try p.ask(with: q) {
          monteCarloDivergence(of: $0, from: $1, samples: samples, seed: seed, in: unit)
        }
      },
      host("func Divergence_monteCarlo(_ p: \(kind), \(rest)") {
        (p: Cell, samples: Int, seed: Int, unit: InformationUnit, caller: Caller) throws(Trap) in
        try requireSamples(samples, caller)
        return try p.ask { monteCarloEntropy(of: $0, samples: samples, seed: seed, in: unit) }
      },
    ]
  }

  static func requireSamples(_ count: Int, _ caller: Caller) throws(Trap) {
    try unlessRefused { () throws(ValidationError) in
      try requireCount(count, "the number of samples", in: 2...Int.max)
    }
    try caller.reserve(doubles: count)
  }
}

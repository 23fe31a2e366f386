import Divergence
import Machine

extension DivergenceLibrary {
  /// Averages over draws, and the intervals around them.
  static func addMonteCarlo(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct ConfidenceInterval: Equatable, Sendable, CustomStringConvertible",
      [
        host("var lower: Double { get }") { (x: ConfidenceInterval) in x.lower },
        host("var upper: Double { get }") { (x: ConfidenceInterval) in x.upper },
        host("var confidence: Double { get }") { (x: ConfidenceInterval) in x.confidence },
        host("func contains(_ value: Double) -> Bool") { (x: ConfidenceInterval, value: Double) in
          x.contains(value)
        },
      ] + described(ConfidenceInterval.self))
    builder.group(
      "@representation(\"host\") struct DivergenceBounds: Equatable, Sendable, CustomStringConvertible",
      [
        host("var lower: Double { get }") { (x: DivergenceBounds) in x.lower },
        host("var upper: Double { get }") { (x: DivergenceBounds) in x.upper },
        host("var unit: InformationUnit { get }") { (x: DivergenceBounds) in x.unit },
      ] + described(DivergenceBounds.self))
    builder.group(
      "@representation(\"host\") struct MonteCarloEstimate: Equatable, Sendable, CustomStringConvertible",
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
        try x.interval(validating: confidence)
      }.and("func interval(validating confidence: Double) throws(ValidationError) -> ConfidenceInterval"),
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
      func monteCarloDivergence<P: \(kind), Q: \(kind)>(
        validating p: P, from q: Q, samples: Int, seed: Int, \(unit)
      ) throws(ValidationError) -> MonteCarloEstimate {
        try Divergence_monteCarlo(validating: p.Divergence_erased, q.Divergence_erased, samples, seed, unit)
      }
      func monteCarloEntropy<P: \(kind)>(
        validating p: P, samples: Int, seed: Int, \(unit)
      ) throws(ValidationError) -> MonteCarloEstimate {
        try Divergence_monteCarlo(validating: p.Divergence_erased, samples, seed, unit)
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
      forms("func Divergence_monteCarlo(_|validating p: \(kind), _ q: \(kind), \(rest)") {
        (p: Cell, q: Cell, samples: Int, seed: Int, unit: InformationUnit, caller: Caller) throws(Refusal) in
        try reserve(samples, caller)
        return try p.askValidating(with: q) { (p, q) throws(ValidationError) in
          try monteCarloDivergence(validating: p, from: q, samples: samples, seed: seed, in: unit)
        }
      },
      forms("func Divergence_monteCarlo(_|validating p: \(kind), \(rest)") {
        (p: Cell, samples: Int, seed: Int, unit: InformationUnit, caller: Caller) throws(Refusal) in
        try reserve(samples, caller)
        return try p.askValidating(with: p) { (p, _) throws(ValidationError) in
          try monteCarloEntropy(validating: p, samples: samples, seed: seed, in: unit)
        }
      },
    ]
  }

  private static func reserve(_ count: Int, _ caller: Caller) throws(Refusal) {
    try Refusal.unlessTrapped { () throws(Trap) in try caller.reserve(doubles: count) }
  }
}

import Divergence
import Machine

extension Bernoulli: HostBridged { public var hostDescription: String { description } }
extension Binomial: HostBridged { public var hostDescription: String { description } }
extension Geometric: HostBridged { public var hostDescription: String { description } }
extension Poisson: HostBridged { public var hostDescription: String { description } }
extension NegativeBinomial: HostBridged { public var hostDescription: String { description } }

extension DivergenceLibrary {
  static func addDiscreteFamilies(to builder: inout LibraryBuilder) {
    addFamily("Bernoulli", Bernoulli.self, bernoulli, to: &builder)
    addFamily("Binomial", Binomial.self, binomial, to: &builder)
    addFamily("Geometric", Geometric.self, geometric, to: &builder)
    addFamily("Poisson", Poisson.self, poisson, to: &builder)
    addFamily("NegativeBinomial", NegativeBinomial.self, negativeBinomial, to: &builder)
  }

  private static func addFamily<
    Family: DiscreteDistribution & HostBridged & Equatable & CustomStringConvertible
  >(
    _ name: String, _ type: Family.Type, _ own: [HostDeclaration], to builder: inout LibraryBuilder
  ) {
    builder.group(
      "@representation(\"host\") struct \(name): DiscreteDistribution, Equatable, Sendable, CustomStringConvertible",
      own + discreteBasics(of: Family.self) + described(Family.self))
  }

  /// What is asked often is asked of the family itself.
  static func discreteBasics<Family: DiscreteDistribution & HostBridged & CustomStringConvertible>(
    of type: Family.Type
  ) -> [HostDeclaration] {
    [
      host("var mean: Double { get }") { (p: Family) in p.mean },
      host("var variance: Double { get }") { (p: Family) in p.variance },
      host("var support: ClosedRange<Int> { get }") { (p: Family) in
        Pair(p.support.lowerBound, p.support.upperBound)
      },
      host("func logProbability(of outcome: Int) -> Double") { (p: Family, outcome: Int) in
        p.logProbability(of: outcome)
      },
      hostChanging("func sample(using generator: inout SeededGenerator) -> Int") {
        (random: inout SeededGenerator, p: Family) in p.sample(using: &random)
      },
      host("var Divergence_erased: AnyDiscreteDistribution { get }") { (p: Family) in CellDiscrete(p) },
    ]
  }

  private static var bernoulli: [HostDeclaration] {
    ofNumber("probability", { (p) throws(ValidationError) in try Bernoulli(validating: p) }) + [
      host("var probability: Double { get }") { (p: Bernoulli) in p.probability },
      host("var categorical: Categorical { get }") { (p: Bernoulli) in p.categorical },
    ]
  }

  private static var geometric: [HostDeclaration] {
    ofNumber("probability", { (p) throws(ValidationError) in try Geometric(validating: p) }) + [
      host("var probability: Double { get }") { (p: Geometric) in p.probability }
    ]
  }

  private static var poisson: [HostDeclaration] {
    ofNumber("rate", { (rate) throws(ValidationError) in try Poisson(validating: rate) }) + [
      host("var rate: Double { get }") { (p: Poisson) in p.rate }
    ]
  }

  private static func ofNumber<Family: HostBridged>(
    _ name: String, _ make: @escaping (Double) throws(ValidationError) -> Family
  ) -> [HostDeclaration] {
    [
      forms(
        "init(_|validating \(name): Double)", make)
    ]
  }

  private static var binomial: [HostDeclaration] {
    [
      forms(
        "init(trials|validatingTrials trials: Int, probability: Double)"
      ) { (trials: Int, probability: Double) throws(ValidationError) in
        try Binomial(validatingTrials: trials, probability: probability)
      },
      host("var trials: Int { get }") { (p: Binomial) in p.trials },
      host("var probability: Double { get }") { (p: Binomial) in p.probability },
    ]
  }

  private static var negativeBinomial: [HostDeclaration] {
    [
      forms(
        "init(successes|validatingSuccesses successes: Double, probability: Double)"
      ) { (successes: Double, probability: Double) throws(ValidationError) in
        try NegativeBinomial(validatingSuccesses: successes, probability: probability)
      },
      host("var successes: Double { get }") { (p: NegativeBinomial) in p.successes },
      host("var probability: Double { get }") { (p: NegativeBinomial) in p.probability },
    ]
  }
}

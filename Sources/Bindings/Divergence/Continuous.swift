import Divergence
import Machine

extension Normal: HostBridged {
  public var hostDescription: String { description }
}

extension Mixture: HostBridged {
  public var hostDescription: String { description }
}

extension DivergenceLibrary {
  /// Distributions on the line. What any of them can do is declared once, in `continuousMembers`; the
  /// protocol says it again for functions that an author writes over all of them.
  static func addContinuous(to builder: inout LibraryBuilder) {
    builder.add(.swift("struct Cluster: Equatable { let center: Double; let spread: Double }"))
    builder.group("protocol ContinuousDistribution", continuousProtocol)
    builder.group("extension ContinuousDistribution", continuousDefaults)
    let header = ": ContinuousDistribution, Equatable, CustomStringConvertible"
    builder.group("@representation(\"host\") struct Normal" + header, continuousMembers(of: Normal.self))
    builder.group("extension Normal", normalMembers)
    builder.group("@representation(\"host\") struct Mixture" + header, continuousMembers(of: Mixture.self))
    builder.group("extension Mixture", mixtureMembers)
  }

  private static var continuousProtocol: [HostDeclaration] {
    [
      .swift("var mean: Double { get }"),
      .swift("var variance: Double { get }"),
      .swift("func logDensity(_ x: Double) -> Double"),
      .swift("func logDensity(_ x: Vector) -> Vector"),
      .swift("var clusters: [Cluster] { get }"),
    ]
  }

  private static var continuousDefaults: [HostDeclaration] {
    [
      .swift("var standardDeviation: Double { variance.squareRoot() }"),
      .swift("func density(_ x: Double) -> Double { exp(logDensity(x)) }"),
      .swift("func density(_ x: Vector) -> Vector { exp(logDensity(x)) }"),
      .swift(
        """
        func tabulated(on points: Vector, offGrid: OffGridMass = .rescaled) -> Tabulated {
          Tabulated(logDensity: logDensity(points), at: points, offGrid: offGrid)
        }
        """),
    ]
  }

  private static func continuousMembers<Distribution: ContinuousDistribution & HostBridged & Equatable>(
    of type: Distribution.Type
  ) -> [HostDeclaration] {
    [
      host("var mean: Double { get }") { (p: Distribution) in p.mean },
      host("var variance: Double { get }") { (p: Distribution) in p.variance },
      host("var standardDeviation: Double { get }") { (p: Distribution) in p.standardDeviation },
      host("var clusters: [Cluster] { get }") { (p: Distribution) in p.clusters },
      host("func logDensity(_ x: Double) -> Double") { (p: Distribution, x: Double) in p.logDensity(x) },
      host("func logDensity(_ x: Vector) -> Vector") { (p: Distribution, x: Vector) in p.logDensity(x) },
      host("func density(_ x: Double) -> Double") { (p: Distribution, x: Double) in p.density(x) },
      host("func density(_ x: Vector) -> Vector") { (p: Distribution, x: Vector) in p.density(x) },
      host("var description: String { get }") { (p: Distribution) in p.hostDescription },
      host("static func == (a: Self, b: Self) -> Bool") { (a: Distribution, b: Distribution) in a == b },
    ]
  }

  private static var normalMembers: [HostDeclaration] {
    forms(
      ThrowingForm(
        .initializer, "init(mean: Double, standardDeviation: Double)",
        "init(validatingMean mean: Double, standardDeviation: Double)",
        hidden: "normal(_ mean: Double, _ standardDeviation: Double)", call: "normal(mean, standardDeviation)"
      ),
      normal) + [
        host("init(_ mean: Double, _ standardDeviation: Double)", normal),
        host("static var standard: Normal { get }") { Normal.standard },
        hostChanging("func sample(using generator: inout SeededGenerator) -> Double") {
          (random: inout SeededGenerator, p: Normal) in p.sample(using: &random)
        },
        hostChanging("func sample(_ count: Int, using generator: inout SeededGenerator) -> Vector") {
          (random: inout SeededGenerator, p: Normal, count: Int, caller: Caller) throws(Trap) in
          try requireSampleSize(count, caller)
          return p.sample(count, using: &random)
        },
      ]
  }

  private static func normal(_ mean: Double, _ standardDeviation: Double) throws(ValidationError) -> Normal {
    try Normal(validatingMean: mean, standardDeviation: standardDeviation)
  }

  private static var mixtureMembers: [HostDeclaration] {
    forms(
      ThrowingForm(
        .initializer, "init(_ components: [Normal], weights: Categorical? = nil)",
        "init(validating components: [Normal], weights: Categorical? = nil)",
        hidden: "mixture(_ components: [Normal], _ weights: Categorical?)",
        call: "mixture(components, weights)")
    ) { (components: [Normal], weights: Categorical?) throws(ValidationError) in
      try Mixture(validating: components, weights: weights)
    } + [
      host("var components: [Normal] { get }") { (p: Mixture) in p.components },
      host("var weights: Categorical { get }") { (p: Mixture) in p.weights },
      hostChanging("func sample(using generator: inout SeededGenerator) -> Double") {
        (random: inout SeededGenerator, p: Mixture) in p.sample(using: &random)
      },
      hostChanging("func sample(_ count: Int, using generator: inout SeededGenerator) -> Vector") {
        (random: inout SeededGenerator, p: Mixture, count: Int, caller: Caller) throws(Trap) in
        try requireSampleSize(count, caller)
        return p.sample(count, using: &random)
      },
    ]
  }

  private static func requireSampleSize(_ count: Int, _ caller: Caller) throws(Trap) {
    try unlessRefused { () throws(ValidationError) in
      try requireCount(count, "the sample size", in: 0...Int.max)
    }
    try caller.reserve(doubles: count)
  }
}

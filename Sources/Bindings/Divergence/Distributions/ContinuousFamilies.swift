import Divergence
import Machine

extension Normal: HostBridged { public var hostDescription: String { description } }
extension LogNormal: HostBridged { public var hostDescription: String { description } }
extension Gamma: HostBridged { public var hostDescription: String { description } }
extension Beta: HostBridged { public var hostDescription: String { description } }
extension Exponential: HostBridged { public var hostDescription: String { description } }
extension Laplace: HostBridged { public var hostDescription: String { description } }
extension Cauchy: HostBridged { public var hostDescription: String { description } }
extension StudentT: HostBridged { public var hostDescription: String { description } }
extension Uniform: HostBridged { public var hostDescription: String { description } }
extension Pareto: HostBridged { public var hostDescription: String { description } }
extension VonMises: HostBridged { public var hostDescription: String { description } }

extension DivergenceLibrary {
  /// The families of distributions on the line: how each is made, and what it is made of.
  static func addContinuousFamilies(to builder: inout LibraryBuilder) {
    addFamily("Normal", Normal.self, normal, to: &builder)
    addFamily("LogNormal", LogNormal.self, logNormal, to: &builder)
    addFamily("Gamma", Gamma.self, gamma, to: &builder)
    addFamily("Beta", Beta.self, beta, to: &builder)
    addFamily("Exponential", Exponential.self, exponential, to: &builder)
    addFamily("Laplace", Laplace.self, laplace, to: &builder)
    addFamily("Cauchy", Cauchy.self, cauchy, to: &builder)
    addFamily("StudentT", StudentT.self, studentT, to: &builder)
    addFamily("Uniform", Uniform.self, uniform, to: &builder)
    addFamily("Pareto", Pareto.self, pareto, to: &builder)
    addFamily("VonMises", VonMises.self, vonMises, to: &builder)
  }

  /// What is asked often is asked of the family itself; the rest of the distribution whose type is forgotten.
  private static func addFamily<
    Family: ContinuousDistribution & HostBridged & Equatable & CustomStringConvertible
  >(
    _ name: String, _ type: Family.Type, _ own: [HostDeclaration], to builder: inout LibraryBuilder
  ) {
    builder.group(
      "@representation(\"host\") struct \(name): ContinuousDistribution, Equatable, Sendable, CustomStringConvertible",
      own + [
        host("var mean: Double { get }") { (p: Family) in p.mean },
        host("var variance: Double { get }") { (p: Family) in p.variance },
        host("var clusters: [Cluster] { get }") { (p: Family) in p.clusters },
        host("var support: ClosedRange<Double> { get }") { (p: Family) in p.support },
        host("var breakpoints: [Double] { get }") { (p: Family) in p.breakpoints },
        host("func logDensity(_ x: Double) -> Double") { (p: Family, x: Double) in p.logDensity(x) },
        host("func logDensity(_ x: Vector) -> Vector") { (p: Family, x: Vector) in p.logDensity(x) },
        hostChanging("func sample(using generator: inout SeededGenerator) -> Double") {
          (random: inout SeededGenerator, p: Family) in p.sample(using: &random)
        },
        host("var Divergence_erased: AnyContinuousDistribution { get }") { (p: Family) in CellContinuous(p) },
      ] + described(Family.self))
  }

  private static var normal: [HostDeclaration] {
    [
      forms(
        "init(mean|validatingMean mean: Double, standardDeviation: Double)",
        makeNormal)
    ] + [
      host("init(_ mean: Double, _ standardDeviation: Double)", makeNormal),
      host("static var standard: Normal { get }") { Normal.standard },
      host("var standardDeviation: Double { get }") { (p: Normal) in p.standardDeviation },
    ]
  }

  private static func makeNormal(_ mean: Double, _ deviation: Double) throws(ValidationError) -> Normal {
    try Normal(validatingMean: mean, standardDeviation: deviation)
  }

  private static var logNormal: [HostDeclaration] {
    [
      forms(
        "init(logMean|validatingLogMean logMean: Double, logStandardDeviation: Double)"
      ) { (mean: Double, deviation: Double) throws(ValidationError) in
        try LogNormal(validatingLogMean: mean, logStandardDeviation: deviation)
      },
      host("var logMean: Double { get }") { (p: LogNormal) in p.logMean },
      host("var logStandardDeviation: Double { get }") { (p: LogNormal) in p.logStandardDeviation },
      host("var logarithm: Normal { get }") { (p: LogNormal) in p.logarithm },
    ]
  }

  private static var gamma: [HostDeclaration] {
    [
      forms(
        "init(shape|validatingShape shape: Double, rate: Double)"
      ) { (shape: Double, rate: Double) throws(ValidationError) in
        try Gamma(validatingShape: shape, rate: rate)
      },
      forms(
        "init(shape|validatingShape shape: Double, scale: Double)"
      ) { (shape: Double, scale: Double) throws(ValidationError) in
        try Gamma(validatingShape: shape, scale: scale)
      },
      host("var shape: Double { get }") { (p: Gamma) in p.shape },
      host("var rate: Double { get }") { (p: Gamma) in p.rate },
    ]
  }

  private static var beta: [HostDeclaration] {
    [
      forms(
        "init(_|validating alpha: Double, _ beta: Double)"
      ) { (alpha: Double, beta: Double) throws(ValidationError) in try Beta(validating: alpha, beta) },
      host("var alpha: Double { get }") { (p: Beta) in p.alpha },
      host("var beta: Double { get }") { (p: Beta) in p.beta },
    ]
  }

  private static var exponential: [HostDeclaration] {
    [
      forms(
        "init(rate|validatingRate rate: Double)"
      ) { (rate: Double) throws(ValidationError) in try Exponential(validatingRate: rate) },
      host("var rate: Double { get }") { (p: Exponential) in p.rate },
    ]
  }

  /// Of a location and a scale.
  private static func located<Family: HostBridged>(
    _ make: @escaping (Double, Double) throws(ValidationError) -> Family,
    _ location: @escaping (Family) -> Double, _ scale: @escaping (Family) -> Double
  ) -> [HostDeclaration] {
    [
      forms(
        "init(location|validatingLocation location: Double, scale: Double)", make),
      host("var location: Double { get }", location), host("var scale: Double { get }", scale),
    ]
  }

  private static var laplace: [HostDeclaration] {
    located(
      { (a, b) throws(ValidationError) in try Laplace(validatingLocation: a, scale: b) }, { $0.location },
      { $0.scale })
  }

  private static var cauchy: [HostDeclaration] {
    located(
      { (a, b) throws(ValidationError) in try Cauchy(validatingLocation: a, scale: b) }, { $0.location },
      { $0.scale })
  }

  private static var studentT: [HostDeclaration] {
    [
      forms(
        "init(degreesOfFreedom|validatingDegreesOfFreedom degreesOfFreedom: Double, location: Double = 0, scale: Double = 1)"
      ) { (freedom: Double, location: Double, scale: Double) throws(ValidationError) in
        try StudentT(validatingDegreesOfFreedom: freedom, location: location, scale: scale)
      },
      host("var degreesOfFreedom: Double { get }") { (p: StudentT) in p.degreesOfFreedom },
      host("var location: Double { get }") { (p: StudentT) in p.location },
      host("var scale: Double { get }") { (p: StudentT) in p.scale },
    ]
  }

  private static var uniform: [HostDeclaration] {
    [
      forms(
        "init(_|validating lowerBound: Double, _ upperBound: Double)"
      ) { (a: Double, b: Double) throws(ValidationError) in try Uniform(validating: a, b) },
      host("var lowerBound: Double { get }") { (p: Uniform) in p.lowerBound },
      host("var upperBound: Double { get }") { (p: Uniform) in p.upperBound },
      host("var width: Double { get }") { (p: Uniform) in p.width },
    ]
  }

  private static var pareto: [HostDeclaration] {
    [
      forms(
        "init(minimum|validatingMinimum minimum: Double, shape: Double)"
      ) { (minimum: Double, shape: Double) throws(ValidationError) in
        try Pareto(validatingMinimum: minimum, shape: shape)
      },
      host("var minimum: Double { get }") { (p: Pareto) in p.minimum },
      host("var shape: Double { get }") { (p: Pareto) in p.shape },
    ]
  }

  private static var vonMises: [HostDeclaration] {
    [
      forms(
        "init(mean|validatingMean mean: Double, concentration: Double)"
      ) { (mean: Double, concentration: Double) throws(ValidationError) in
        try VonMises(validatingMean: mean, concentration: concentration)
      },
      host("var concentration: Double { get }") { (p: VonMises) in p.concentration },
      host("var resultantLength: Double { get }") { (p: VonMises) in p.resultantLength },
    ]
  }
}

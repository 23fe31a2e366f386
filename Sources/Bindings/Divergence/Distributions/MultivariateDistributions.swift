import Divergence
import Machine

extension MultivariateNormal: HostBridged { public var hostDescription: String { description } }
extension Dirichlet: HostBridged { public var hostDescription: String { description } }

extension DivergenceLibrary {
  static func addMultivariate(to builder: inout LibraryBuilder) {
    builder.group("protocol MultivariateDistribution: Sendable", [.swift(multivariateRequirements)])
    builder.group("extension MultivariateDistribution", [.swift(multivariateDefaults)])
    builder.group("@representation(\"host\") struct Divergence_AnyMultivariate", erasedMultivariate)
    builder.group(
      "@representation(\"host\") struct MultivariateNormal: MultivariateDistribution, Equatable, Sendable, CustomStringConvertible",
      multivariateNormal + multivariateBasics(of: MultivariateNormal.self))
    builder.group(
      "@representation(\"host\") struct Dirichlet: MultivariateDistribution, Equatable, Sendable, CustomStringConvertible",
      dirichlet + multivariateBasics(of: Dirichlet.self))
  }

  private static let multivariateRequirements = """
    var dimension: Int { get }
    var mean: Vector { get }
    var covariance: Matrix { get }
    func logDensity(_ x: Vector) -> Double
    func sample(using generator: inout SeededGenerator) -> Vector
    var Divergence_erased: Divergence_AnyMultivariate { get }
    """

  private static let multivariateDefaults = """
    func density(_ x: Vector) -> Double { exp(logDensity(x)) }
    func sample(_ count: Int, using generator: inout SeededGenerator) -> Matrix {
      Divergence_erased.sample(count, using: &generator)
    }
    """

  private static var erasedMultivariate: [HostDeclaration] {
    [
      host("var mean: Vector { get }") { (p: CellMultivariate) in p.mean },
      host("var covariance: Matrix { get }") { (p: CellMultivariate) in p.covariance },
      host("func logDensity(_ x: Vector) -> Double") {
        (p: CellMultivariate, x: Vector) throws(ValidationError) in
        try requireSameLength(x.count, p.dimension)
        return p.logDensity(x)
      },
      hostChanging("func sample(using generator: inout SeededGenerator) -> Vector") {
        (random: inout SeededGenerator, p: CellMultivariate) in p.sample(using: &random)
      },
      hostChanging("func sample(_ count: Int, using generator: inout SeededGenerator) -> Matrix") {
        (random: inout SeededGenerator, p: CellMultivariate, count: Int, caller: Caller) throws(Trap) in
        try unlessRefused { () throws(ValidationError) in
          try requireCount(count, "the sample size", in: 1...Int(Int32.max))
        }
        try caller.reserve(doubles: count * p.dimension)
        return p.sample(count, using: &random)
      },
    ]
  }

  private static func multivariateBasics<Family: MultivariateDistribution & HostBridged & Equatable>(
    of type: Family.Type
  ) -> [HostDeclaration] {
    [
      host("var dimension: Int { get }") { (p: Family) in p.dimension },
      host("var mean: Vector { get }") { (p: Family) in p.mean },
      host("var covariance: Matrix { get }") { (p: Family) in p.covariance },
      host("func logDensity(_ x: Vector) -> Double") { (p: Family, x: Vector) throws(ValidationError) in
        try requireSameLength(x.count, p.dimension)
        return p.logDensity(x)
      },
      hostChanging("func sample(using generator: inout SeededGenerator) -> Vector") {
        (random: inout SeededGenerator, p: Family) in p.sample(using: &random)
      },
      host("var Divergence_erased: Divergence_AnyMultivariate { get }") { (p: Family) in CellMultivariate(p)
      },
    ] + described(Family.self)
  }

  private static var multivariateNormal: [HostDeclaration] {
    [
      forms(
        "init(mean|validatingMean mean: Vector, covariance: Matrix)"
      ) { (mean: Vector, covariance: Matrix) throws(ValidationError) in
        try MultivariateNormal(validatingMean: mean, covariance: covariance)
      }, host("var differentialEntropy: Double { get }") { (p: MultivariateNormal) in p.differentialEntropy },
      forms("func marginal(_|validating index: Int) -> Normal") {
        (p: MultivariateNormal, index: Int) throws(ValidationError) in try p.marginal(validating: index)
      },
    ]
  }

  private static var dirichlet: [HostDeclaration] {
    [
      forms(
        "init(_|validating concentrations: Vector)"
      ) { (concentrations: Vector) throws(ValidationError) in try Dirichlet(validating: concentrations) },
      host("var concentrations: Vector { get }") { (p: Dirichlet) in p.concentrations },
      host("var differentialEntropy: Double { get }") { (p: Dirichlet) in p.differentialEntropy },
      forms("func marginal(_|validating index: Int) -> Beta") {
        (p: Dirichlet, index: Int) throws(ValidationError) in try p.marginal(validating: index)
      },
    ]
  }
}

import Divergence
import Machine

extension DivergenceLibrary {
  /// `Mixture` is a type of the language of cells: its components are of one type of the cell's, and the host is given
  /// them with their types forgotten.
  ///
  /// What all three kinds can do stands in each of the extensions, where its condition is looked at when a member is
  /// chosen; of members that come from a protocol it is not.
  static func addMixtures(to builder: inout LibraryBuilder) {
    builder.add(.swift(mixtureText))
    builder.add(mixtureHosts)
  }

  private static let mixtureText = """
    struct Mixture<Component>: Sendable, CustomStringConvertible {
      let components: [Component]
      let weights: Categorical
      init(_ components: [Component], weights: Categorical? = nil) {
        self.components = components
        self.weights = Divergence_mixtureWeights(components.count, weights)
      }
      init(validating components: [Component], weights: Categorical? = nil) throws(ValidationError) {
        self.components = components
        self.weights = try Divergence_mixtureWeights(validating: components.count, weights)
      }
      var description: String { "Mixture(\\(components), weights: \\(weights.probabilities))" }
    }
    extension Mixture: Equatable where Component: Equatable {
      static func == (a: Mixture<Component>, b: Mixture<Component>) -> Bool {
        a.components == b.components && a.weights == b.weights
      }
    }
    extension Mixture: ContinuousDistribution where Component: ContinuousDistribution {
      var Divergence_erased: AnyContinuousDistribution {
        Divergence_mixture(components.map { $0.Divergence_erased }, weights)
      }
      var mean: Double { Divergence_erased.mean }
      var variance: Double { Divergence_erased.variance }
      var clusters: [Cluster] { Divergence_erased.clusters }
      var support: ClosedRange<Double> { Divergence_erased.support }
      var breakpoints: [Double] { Divergence_erased.breakpoints }
      func logDensity(_ x: Double) -> Double { Divergence_erased.logDensity(x) }
      func logDensity(_ x: Vector) -> Vector { Divergence_erased.logDensity(x) }
      func logDensity(at place: Place) -> Double { Divergence_erased.logDensity(at: place) }
      var standardDeviation: Double { variance.squareRoot() }
      var skewness: Double { Divergence_erased.skewness }
      var excessKurtosis: Double { Divergence_erased.excessKurtosis }
      func cumulative(_ x: Double) -> Double { Divergence_erased.cumulative(x) }
      func survival(_ x: Double) -> Double { Divergence_erased.survival(x) }
      func quantile(_ p: Double) -> Double { Divergence_erased.quantile(p) }
      func quantile(upper q: Double) -> Double { Divergence_erased.quantile(upper: q) }
      func density(_ x: Double) -> Double { exp(logDensity(x)) }
      func density(_ x: Vector) -> Vector { exp(logDensity(x)) }
      func sample(using generator: inout SeededGenerator) -> Double {
        Divergence_erased.sample(using: &generator)
      }
      func sample(_ count: Int, using generator: inout SeededGenerator) -> Vector {
        Divergence_erased.sample(count, using: &generator)
      }
      func responsibilities(for x: Double) -> Vector {
        Divergence_responsibilities(Vector(components.map { $0.logDensity(x) }), weights)
      }
    }
    extension Mixture: DiscreteDistribution where Component: DiscreteDistribution {
      var Divergence_erased: AnyDiscreteDistribution {
        Divergence_mixture(components.map { $0.Divergence_erased }, weights)
      }
      var mean: Double { Divergence_erased.mean }
      var variance: Double { Divergence_erased.variance }
      var support: ClosedRange<Int> { Divergence_erased.support }
      func logProbability(of outcome: Int) -> Double { Divergence_erased.logProbability(of: outcome) }
      func logDensity(_ outcome: Int) -> Double { logProbability(of: outcome) }
      var standardDeviation: Double { variance.squareRoot() }
      var skewness: Double { Divergence_erased.skewness }
      var excessKurtosis: Double { Divergence_erased.excessKurtosis }
      func cumulative(_ outcome: Int) -> Double { Divergence_erased.cumulative(outcome) }
      func survival(_ outcome: Int) -> Double { Divergence_erased.survival(outcome) }
      func quantile(_ p: Double) -> Int { Divergence_erased.quantile(p) }
      func quantile(upper q: Double) -> Int { Divergence_erased.quantile(upper: q) }
      func sample(using generator: inout SeededGenerator) -> Int {
        Divergence_erased.sample(using: &generator)
      }
      func sample(_ count: Int, using generator: inout SeededGenerator) -> [Int] {
        Divergence_erased.sample(count, using: &generator)
      }
      func responsibilities(for outcome: Int) -> Vector {
        Divergence_responsibilities(Vector(components.map { $0.logProbability(of: outcome) }), weights)
      }
    }
    extension Mixture: MultivariateDistribution where Component: MultivariateDistribution {
      var Divergence_erased: Divergence_AnyMultivariate {
        Divergence_mixture(components.map { $0.Divergence_erased }, weights)
      }
      var dimension: Int { components[0].dimension }
      var mean: Vector { Divergence_erased.mean }
      var covariance: Matrix { Divergence_erased.covariance }
      func logDensity(_ x: Vector) -> Double { Divergence_erased.logDensity(x) }
      func density(_ x: Vector) -> Double { exp(logDensity(x)) }
      func sample(using generator: inout SeededGenerator) -> Vector {
        Divergence_erased.sample(using: &generator)
      }
      func sample(_ count: Int, using generator: inout SeededGenerator) -> Matrix {
        Divergence_erased.sample(count, using: &generator)
      }
      func responsibilities(for x: Vector) -> Vector {
        Divergence_responsibilities(Vector(components.map { $0.logDensity(x) }), weights)
      }
    }
    """

  private static var mixtureHosts: [HostDeclaration] {
    [
      forms(
        "func Divergence_mixtureWeights(_|validating count: Int, _ weights: Categorical?) -> Categorical"
      ) { (count: Int, weights: Categorical?) throws(ValidationError) in try requireMixture(count, weights) },
      host(
        """
        func Divergence_mixture(_ parts: [AnyContinuousDistribution], _ weights: Categorical) \
        -> AnyContinuousDistribution
        """
      ) { (parts: [CellContinuous], weights: Categorical) in continuousMixture(parts, weights) },
      host(
        """
        func Divergence_mixture(_ parts: [AnyDiscreteDistribution], _ weights: Categorical) \
        -> AnyDiscreteDistribution
        """
      ) { (parts: [CellDiscrete], weights: Categorical) in
        CellDiscrete(
          AnyDiscreteDistribution(Mixture(parts.map { $0.distribution }, weights: weights)),
          faults: parts.flatMap { $0.faults })
      },
      host(
        """
        func Divergence_mixture(_ parts: [Divergence_AnyMultivariate], _ weights: Categorical) \
        -> Divergence_AnyMultivariate
        """
      ) { (parts: [CellMultivariate], weights: Categorical) throws(ValidationError) in
        for part in parts { try requireSameLength(parts[0].dimension, part.dimension) }
        return CellMultivariate(Mixture(parts, weights: weights))
      },
      host("func Divergence_responsibilities(_ logDensities: Vector, _ weights: Categorical) -> Vector") {
        (densities: Vector, weights: Categorical) in
        responsibilities(densities, weights)
      },
    ]
  }

  private static func responsibilities(_ logDensities: Vector, _ weights: Categorical) -> Vector {
    let parts = weightedLogs(weights) { logDensities[$0] }
    return exp(parts - logSumExp(parts))
  }

  private static func continuousMixture(_ parts: [CellContinuous], _ weights: Categorical) -> CellContinuous {
    CellContinuous(
      AnyContinuousDistribution(Mixture(parts.map { $0.distribution }, weights: weights)),
      faults: parts.flatMap { $0.faults })
  }
}

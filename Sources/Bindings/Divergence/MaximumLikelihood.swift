import Divergence
import Machine

// Both lie in a frame as their fields do: components, weights, and of a fit the way there.

extension Mixture: Bridged where Component: HostBridged {
  private typealias Fields = Pair<[Component], Categorical>

  public static var layout: Layout { Fields.layout }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Mixture {
    let fields = try Fields.read(at: slot, in: call)
    return try unlessRefused { () throws(ValidationError) in
      try Mixture(validating: fields.first, weights: fields.second)
    }
  }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Fields(components, weights).write(at: slot, in: call)
  }
}

extension MixtureFit: Bridged where Component: HostBridged {
  private typealias Fields = Pair<Mixture<Component>, Pair<Pair<[Double], [Double]>, Bool>>

  public static var layout: Layout { Fields.layout }

  /// Only results hold fits.
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> MixtureFit { throw .lostValue }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Fields(mixture, Pair(Pair(logLikelihoods, bounds), hasConverged)).write(at: slot, in: call)
  }
}

extension DivergenceLibrary {
  /// The most likely distribution of each family, and of mixtures of one.
  static func addMaximumLikelihood(to builder: inout LibraryBuilder) {
    builder.add(
      .swift(
        """
        struct MixtureFit<Component>: Sendable {
          let mixture: Mixture<Component>
          let logLikelihoods: [Double]
          let bounds: [Double]
          let hasConverged: Bool
          var iterations: Int { bounds.count }
          var logLikelihood: Double { logLikelihoods[logLikelihoods.count - 1] }
        }
        """))
    fitContinuous(Normal.self, "Normal", &builder)
    fitContinuous(LogNormal.self, "LogNormal", &builder)
    fitContinuous(Gamma.self, "Gamma", &builder)
    fitContinuous(Beta.self, "Beta", &builder)
    fitContinuous(Exponential.self, "Exponential", &builder)
    fitContinuous(Laplace.self, "Laplace", &builder)
    fitContinuous(Cauchy.self, "Cauchy", &builder)
    fitContinuous(StudentT.self, "StudentT", &builder)
    fitContinuous(Uniform.self, "Uniform", &builder)
    fitContinuous(Pareto.self, "Pareto", &builder)
    fitContinuous(VonMises.self, "VonMises", &builder)
    fit(Bernoulli.self, "Bernoulli", of: [Int].self, "[Int]", &builder) { $0 }
    fit(Geometric.self, "Geometric", of: [Int].self, "[Int]", &builder) { $0 }
    fit(Poisson.self, "Poisson", of: [Int].self, "[Int]", &builder) { $0 }
    fit(NegativeBinomial.self, "NegativeBinomial", of: [Int].self, "[Int]", &builder) { $0 }
    fit(MultivariateNormal.self, "MultivariateNormal", of: Matrix.self, "Matrix", &builder) { $0.rows }
    fit(Dirichlet.self, "Dirichlet", of: Matrix.self, "Matrix", &builder) { $0.rows }
    builder.group("extension Binomial", binomial)
  }

  private static func fitContinuous<Family: Fittable & HostBridged>(
    _ type: Family.Type, _ name: String, _ builder: inout LibraryBuilder
  ) where Family.Outcome == Double {
    fit(type, name, of: Vector.self, "Vector", &builder) { $0.elements }
  }

  private static func fit<Family: Fittable & HostBridged, Sample: Bridged>(
    _ type: Family.Type, _ name: String, of sample: Sample.Type, _ sampleName: String,
    _ builder: inout LibraryBuilder, _ outcomes: @escaping (Sample) -> [Family.Outcome]
  ) {
    builder.group(
      "extension \(name)",
      [
        forms(
          "static func fitted(to|validating sample: \(sampleName), weights: Vector? = nil) -> \(name)"
        ) { (sample: Sample, weights: Vector?) throws(ValidationError) in
          try Family.fitted(validating: outcomes(sample), weights: weights)
        }
      ])
    builder.add(
      forms(
        """
        func expectationMaximization(from|validating start: Mixture<\(name)>, on sample: \(sampleName), \
        tolerance: Double = 1e-12, maximumIterations: Int = 1000) -> MixtureFit<\(name)>
        """
      ) { (start: Mixture<Family>, sample: Sample, tolerance: Double, limit: Int) throws(ValidationError) in
        try expectationMaximization(
          validating: start, on: outcomes(sample), tolerance: tolerance, maximumIterations: limit)
      })
  }

  private static var binomial: [HostDeclaration] {
    [
      forms(
        "static func fitted(to|validating sample: [Int], trials: Int, weights: Vector? = nil) -> Binomial"
      ) { (sample: [Int], trials: Int, weights: Vector?) throws(ValidationError) in
        try Binomial.fitted(validating: sample, trials: trials, weights: weights)
      }
    ]
  }
}

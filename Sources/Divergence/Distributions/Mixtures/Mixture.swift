/// A weighted mixture of distributions of one type; `AnyContinuousDistribution` and `AnyDiscreteDistribution` let it
/// hold several kinds.
public struct Mixture<Component: Distribution>: Sendable {
  /// What is mixed, at least one.
  public let components: [Component]
  /// How likely each component is.
  public let weights: Categorical
  /// The log-density with its constants worked out, where all components are normal.
  let kernel: NormalMixtureKernel?

  /// Components with their weights, equal ones where none are given. An empty mixture or lengths that
  /// differ trap.
  public init(_ components: [Component], weights: Categorical? = nil) {
    self = orTrap(try Mixture(validating: components, weights: weights))
  }

  /// As `init(_:weights:)`, throwing what that one traps with.
  public init(
    validating components: [Component], weights: Categorical? = nil
  ) throws(ValidationError) {
    let weights = try requireMixture(components.count, weights)
    self.components = components
    self.weights = weights
    let normals = components.compactMap { $0.asNormal }
    kernel = normals.count == components.count ? NormalMixtureKernel(normals, weights) : nil
  }
}

extension Mixture {
  /// The log-density ln Σ wₖ·fₖ(x), by log-sum-exp: no underflow far from every component.
  public func logDensity(_ x: Component.Outcome) -> Double {
    logDensity(of: components.indices.map { components[$0].logDensity(x) })
  }

  /// The same, from the log-density of each component.
  func logDensity(of parts: [Double]) -> Double {
    logSumExp(weightedLogs(weights) { parts[$0] })
  }

  /// How likely it is of each component that the outcome came from it: wₖ·fₖ(x) over their sum. NaN where none can
  /// give it.
  public func responsibilities(for x: Component.Outcome) -> Vector {
    let parts = weightedLogs(weights) { components[$0].logDensity(x) }
    return exp(parts - logSumExp(parts))
  }

  /// An outcome drawn from this distribution: first a component, then an outcome of it.
  public func sample(using generator: inout SeededGenerator) -> Component.Outcome {
    components[weights.sample(using: &generator)].sample(using: &generator)
  }

  /// Σ wₖ·f(component k), components of weight 0 left out.
  func average(_ value: (Component) -> Double) -> Double {
    var sum = CompensatedSum()
    for (component, weight) in zip(components, weights.probabilities) where weight > 0 {
      sum.add(weight * value(component))
    }
    return sum.value
  }
}

extension Mixture: Distribution {}

extension Mixture: Equatable where Component: Equatable {
  public static func == (a: Mixture, b: Mixture) -> Bool {
    a.components == b.components && a.weights == b.weights
  }
}

extension Mixture: CustomStringConvertible where Component: CustomStringConvertible {
  public var description: String {
    let parts = components.map { $0.description }.joined(separator: ", ")
    return "Mixture([\(parts)], weights: \(weights.probabilities))"
  }
}

/// Refuses a mixture without parts, or with another number of weights; gives the weights.
package func requireMixture(_ count: Int, _ weights: Categorical?) throws(ValidationError) -> Categorical {
  try requireNotEmpty(count, "a mixture")
  let weights = weights ?? Categorical.uniform(outcomes: count)
  try requireSameLength(count, weights.count)
  return weights
}

/// ln wₖ added to something of each component of positive weight; −∞ for the others.
package func weightedLogs(_ weights: Categorical, _ part: (Int) -> Double) -> Vector {
  let probabilities = weights.probabilities
  return Vector(
    copying: probabilities.indices.map {
      probabilities[$0] > 0 ? part($0) + log(probabilities[$0]) : -.infinity
    })
}

/// A weighted mixture of normal distributions.
public struct Mixture: Equatable, Sendable {
  public let components: [Normal]
  /// How likely each component is.
  public let weights: Categorical

  /// Components with their weights, equal ones where none are given. An empty mixture or lengths that
  /// differ trap.
  public init(_ components: [Normal], weights: Categorical? = nil) {
    self = orTrap { () throws(ValidationError) in
      try Mixture(validating: components, weights: weights)
    }
  }

  /// As `init(_:weights:)`, throwing what that one traps with.
  public init(
    validating components: [Normal], weights: Categorical? = nil
  ) throws(ValidationError) {
    try requireNotEmpty(components.count, "a mixture")
    let weights = weights ?? Categorical.uniform(outcomes: components.count)
    try requireSameLength(components.count, weights.count)
    self.components = components
    self.weights = weights
  }
}

extension Mixture: ContinuousDistribution {
  /// Σ wₖ·μₖ
  public var mean: Double {
    var sum = CompensatedSum()
    for (k, normal) in components.enumerated() { sum.add(weights[k] * normal.mean) }
    return sum.value
  }

  /// Σ wₖ·(σₖ² + (μₖ − μ)²)
  public var variance: Double {
    let center = mean
    var sum = CompensatedSum()
    for (k, normal) in components.enumerated() {
      let distance = normal.mean - center
      sum.add(weights[k] * (normal.variance + distance * distance))
    }
    return sum.value
  }

  public var clusters: [Cluster] { components.flatMap { $0.clusters } }

  /// ln Σ wₖ·Nₖ(x), by log-sum-exp: no underflow far from every component.
  public func logDensity(_ x: Double) -> Double { MixtureLogDensity(self)(x) }

  public func logDensity(_ x: Vector) -> Vector {
    let kernel = MixtureLogDensity(self)
    return x.mapLanes({ kernel($0) }, { kernel($0) })
  }
}

/// The log-density of a mixture, with its constants worked out; components of weight 0 are left out.
struct MixtureLogDensity {
  let parts: [NormalLogDensity]

  init(_ mixture: Mixture) {
    parts = mixture.components.indices.compactMap { k in
      guard mixture.weights[k] > 0 else { return nil }
      let kernel = mixture.components[k].logDensityKernel()
      return NormalLogDensity(
        mean: kernel.mean, inverse: kernel.inverse, offset: kernel.offset - log(mixture.weights[k]))
    }
  }

  @inline(__always)
  func callAsFunction<L: Lanes>(_ x: L) -> L {
    var largest = parts[0](x)
    for part in parts.dropFirst() {
      let value = part(x)
      largest = L.select(value, largest, where: largest, isBelow: value)
    }
    var sum = L(repeating: 0)
    for part in parts { sum = sum + exponentialKernel(part(x) - largest) }
    return largest + logarithmKernel(sum)
  }
}

extension Mixture {
  /// A number drawn from this distribution: first a component, then a number from it.
  public func sample(using generator: inout SeededGenerator) -> Double {
    components[weights.sample(using: &generator)].sample(using: &generator)
  }

  /// `count` numbers drawn independently. A negative count traps.
  public func sample(_ count: Int, using generator: inout SeededGenerator) -> Vector {
    drawn(count) { sample(using: &generator) }
  }
}

extension Mixture: CustomStringConvertible {
  public var description: String {
    let parts = components.map { $0.description }.joined(separator: ", ")
    return "Mixture([\(parts)], weights: \(weights.probabilities))"
  }
}

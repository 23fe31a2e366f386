/// A mixture fitted to a sample, and the way there.
public struct MixtureFit<Component: Fittable>: Sendable {
  /// The mixture after the last step.
  public let mixture: Mixture<Component>
  /// The log-likelihood of the sample before each step and after the last one. It never falls, but for rounding.
  public let logLikelihoods: [Double]
  /// For each step the lower bound Σ γ·ln(w·f/γ) with the shares γ of before it and the mixture of after it:
  /// between the likelihoods before and after.
  public let bounds: [Double]
  /// Whether the last step gained no more than the tolerance.
  public let hasConverged: Bool

  /// How many times weights and components were found anew.
  public var iterations: Int { bounds.count }
  /// The log-likelihood of the sample under the mixture.
  public var logLikelihood: Double { logLikelihoods[logLikelihoods.count - 1] }
}

/// The mixture with the largest likelihood that expectation maximization comes to from a start (Dempster, Laird &
/// Rubin 1977), a maximum near by and not always the best: each step takes for each point how likely it is to have
/// come from each component, and fits weights and components to these shares.
///
/// It ends where a step gains no more than `tolerance` of the log-likelihood, or after so many steps. What the
/// family's `fitted` refuses traps, as does an outcome that no component can have; a component that shrinks to a
/// point has no best scale and is refused in this way.
public func expectationMaximization<Component: Fittable>(
  from start: Mixture<Component>, on sample: [Component.Outcome], tolerance: Double = 1e-12,
  maximumIterations: Int = 1000
) -> MixtureFit<Component> {
  orTrap(
    try expectationMaximization(
      validating: start, on: sample, tolerance: tolerance, maximumIterations: maximumIterations))
}

/// As `expectationMaximization(from:on:tolerance:maximumIterations:)`, throwing what that one traps with.
public func expectationMaximization<Component: Fittable>(
  validating start: Mixture<Component>, on sample: [Component.Outcome], tolerance: Double = 1e-12,
  maximumIterations: Int = 1000
) throws(ValidationError) -> MixtureFit<Component> {
  try requireNotEmpty(sample.count, "a sample")
  try requireValue(tolerance, "the tolerance", in: 0...1)
  try requireCount(maximumIterations, "the number of iterations", in: 1...Int.max)
  var components = start.components, weights = start.weights.probabilities
  var shares = try Shares(components, weights, sample)
  var likelihoods = [shares.logLikelihood], bounds: [Double] = []
  var hasConverged = false
  while !hasConverged, bounds.count < maximumIterations {
    let kept = components.indices.filter { shares.totals[$0] > 0 }
    components = try kept.map { k throws(ValidationError) in
      try Component.fitted(validating: sample, weights: Vector(copying: shares.columns[k]))
    }
    weights = Vector(copying: kept.map { shares.totals[$0] / Double(sample.count) })
    let next = try Shares(components, weights, sample)
    bounds.append(next.bound(of: kept.map { shares.columns[$0] }))
    likelihoods.append(next.logLikelihood)
    hasConverged = next.logLikelihood - shares.logLikelihood <= tolerance * abs(next.logLikelihood)
    shares = next
  }
  return MixtureFit(
    mixture: Mixture(components, weights: Categorical(weights: weights)), logLikelihoods: likelihoods,
    bounds: bounds, hasConverged: hasConverged)
}

/// As `expectationMaximization(from:on:tolerance:maximumIterations:)` on an array, of a sample of numbers.
public func expectationMaximization<Component: Fittable>(
  from start: Mixture<Component>, on sample: Vector, tolerance: Double = 1e-12, maximumIterations: Int = 1000
) -> MixtureFit<Component> where Component.Outcome == Double {
  expectationMaximization(
    from: start, on: sample.elements, tolerance: tolerance, maximumIterations: maximumIterations)
}

/// As `expectationMaximization(from:on:tolerance:maximumIterations:)` on an array, of the rows of a matrix.
public func expectationMaximization<Component: Fittable>(
  from start: Mixture<Component>, on sample: Matrix, tolerance: Double = 1e-12, maximumIterations: Int = 1000
) -> MixtureFit<Component> where Component.Outcome == Vector {
  expectationMaximization(
    from: start, on: sample.rows, tolerance: tolerance, maximumIterations: maximumIterations)
}

/// As `expectationMaximization(from:on:tolerance:maximumIterations:)` on a sample of numbers, throwing what that one
/// traps with.
public func expectationMaximization<Component: Fittable>(
  validating start: Mixture<Component>, on sample: Vector, tolerance: Double = 1e-12,
  maximumIterations: Int = 1000
) throws(ValidationError) -> MixtureFit<Component> where Component.Outcome == Double {
  try expectationMaximization(
    validating: start, on: sample.elements, tolerance: tolerance, maximumIterations: maximumIterations)
}

/// As `expectationMaximization(from:on:tolerance:maximumIterations:)` on the rows of a matrix, throwing what that one
/// traps with.
public func expectationMaximization<Component: Fittable>(
  validating start: Mixture<Component>, on sample: Matrix, tolerance: Double = 1e-12,
  maximumIterations: Int = 1000
) throws(ValidationError) -> MixtureFit<Component> where Component.Outcome == Vector {
  try expectationMaximization(
    validating: start, on: sample.rows, tolerance: tolerance, maximumIterations: maximumIterations)
}

/// How likely each point is to have come from each component.
private struct Shares {
  /// One list a component, one element a point.
  private(set) var columns: [[Double]]
  /// The sums of the columns.
  let totals: [Double]
  let logLikelihood: Double
  /// ln(w·f), as the columns.
  private let logJoint: [[Double]]

  init<Component: Fittable>(
    _ components: [Component], _ weights: Vector, _ sample: [Component.Outcome]
  ) throws(ValidationError) {
    logJoint = zip(components, weights).map { component, weight in
      let offset = log(weight)
      return sample.map { component.logDensity($0) + offset }
    }
    columns = logJoint
    var sum = CompensatedSum()
    for i in sample.indices {
      let parts = Vector(copying: logJoint.map { $0[i] }), whole = logSumExp(parts)
      guard whole > -.infinity, whole < .infinity else { throw .outsideSupport(whole, index: i) }
      for k in components.indices { columns[k][i] = exp(parts[k] - whole) }
      sum.add(whole)
    }
    totals = columns.map { Vector(copying: $0).sum() }
    logLikelihood = sum.value
  }

  /// Σ γ·(ln(w·f) − ln γ) with shares γ of before.
  func bound(of columns: [[Double]]) -> Double {
    var sum = CompensatedSum()
    for (shares, logs) in zip(columns, logJoint) {
      for (share, joint) in zip(shares, logs) where share > 0 { sum.add(share * (joint - log(share))) }
    }
    return sum.value
  }
}

/// The distribution with given averages that is nearest to another one.
public struct InformationProjection: Equatable, Sendable {
  /// P, in proportion to q·e^(Σ λₖ·fₖ).
  public let distribution: Categorical
  /// λ, one for each average: how much the divergence changes with it, in nats.
  public let multipliers: Vector
  /// D(P ∥ Q).
  public let divergence: Double
  /// The unit of the divergence.
  public let unit: InformationUnit
}

extension InformationProjection: CustomStringConvertible {
  public var description: String { "\(distribution), \(divergence) \(unit) away" }
}

/// The P with the smallest D(P ∥ Q) among those with the averages E_P[fₖ] = mₖ (Csiszár 1975): one row of
/// `features` a function, one column an outcome. Of a uniform Q it is the distribution of maximum entropy.
///
/// By Newton's method on the convex ln E_Q[e^(Σ λₖ·(fₖ − mₖ))], whose smallest value is −D(P ∥ Q). Averages at the
/// edge of what is possible need infinite multipliers: P then comes as near as rounding tells. Shapes that do not
/// fit, elements that are not finite, and averages that no distribution on Q's outcomes has trap.
public func informationProjection(
  of q: Categorical, features: Matrix, moments: Vector, in unit: InformationUnit = .nats
) -> InformationProjection {
  orTrap(try informationProjection(validating: q, features: features, moments: moments, in: unit))
}

/// As `informationProjection(of:features:moments:in:)`, throwing what that one traps with.
public func informationProjection(
  validating q: Categorical, features: Matrix, moments: Vector, in unit: InformationUnit = .nats
) throws(ValidationError) -> InformationProjection {
  try requireSameLength(features.columnCount, q.count)
  try requireSameLength(features.rowCount, moments.count)
  try requireFiniteElements(features)
  try requirePoints(moments, "the moments")
  let tilt = Tilting(q, features, moments)
  let multipliers = try tilt.minimum()
  let p = tilt.state(multipliers).distribution
  return InformationProjection(
    distribution: p, multipliers: Vector(copying: multipliers),
    divergence: klDivergence(of: p, from: q, in: unit), unit: unit)
}

/// ln E_Q[e^(Σ λ·(f − m))] with its slopes and curvatures.
private struct Tilting {
  private let logs: Vector
  /// fₖ − mₖ, one row a function.
  private let excess: [[Double]]
  /// The largest |fₖ − mₖ| on the outcomes that Q has.
  private let scales: [Double]
  /// Below this no distribution has the averages: D(P ∥ Q) is at most −ln of Q's smallest probability.
  private let floor: Double

  init(_ q: Categorical, _ features: Matrix, _ moments: Vector) {
    let logs = q.logProbabilities
    self.logs = logs
    excess = (0..<features.rowCount).map { row in features.row(row).map { $0 - moments[row] } }
    scales = excess.map { row in
      max(zip(row, logs).reduce(0) { $1.1 > -.infinity ? max($0, abs($1.0)) : $0 }, 1e-300)
    }
    floor = logs.filter { $0 > -.infinity }.reduce(0) { min($0, $1) } - 1e-9
  }

  struct State {
    let distribution: Categorical
    let value: Double
    let gradient: [Double]
  }

  func state(_ multipliers: [Double]) -> State {
    var logits = logs
    for (multiplier, row) in zip(multipliers, excess) { logits = logits + multiplier * Vector(copying: row) }
    let p = Categorical(logits: logits)
    return State(
      distribution: p, value: logSumExp(logits),
      gradient: excess.map { Vector(copying: $0).dot(p.probabilities) })
  }

  private func curvature(_ here: State) -> Matrix {
    let p = here.distribution.probabilities
    return Matrix(rowCount: excess.count, columnCount: excess.count) { row, column in
      let (a, b) = (Vector(copying: excess[row]), Vector(copying: excess[column]))
      let whole = (a * p).dot(b) - here.gradient[row] * here.gradient[column]
      // A trifle on the diagonal, so that constraints which say the same twice leave a system with a solution.
      return row == column ? whole + 1e-13 * scales[row] * scales[row] : whole
    }
  }

  func minimum() throws(ValidationError) -> [Double] {
    var multipliers = [Double](repeating: 0, count: excess.count)
    var here = state(multipliers)
    for _ in 0..<500 {
      guard here.value >= floor else { throw .unreachableMoments }
      if zip(here.gradient, scales).allSatisfy({ abs($0) <= 4e-16 * $1 }) { return multipliers }
      guard let step = solvedSystem(curvature(here), here.gradient) else { break }
      let slope = zip(here.gradient, step).reduce(0) { $0 + $1.0 * $1.1 }
      var fraction = 1.0, next = here, tried = multipliers
      repeat {
        tried = zip(multipliers, step).map { $0 - fraction * $1 }
        next = state(tried)
        fraction /= 2
      } while next.value > here.value - 1e-4 * fraction * slope && slope > 1e-13 && fraction > 1e-10
      let gain = largest(here) - largest(next)
      if slope <= 1e-13, gain <= 0 { break }
      (multipliers, here) = (tried, next)
    }
    guard largest(here) < 1e-9 else { throw .unreachableMoments }
    return multipliers
  }

  private func largest(_ state: State) -> Double {
    zip(state.gradient, scales).reduce(0) { max($0, abs($1.0) / $1.1) }
  }
}

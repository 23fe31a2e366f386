/// Masses at points of the line: a sample, or a discrete distribution over any numbers.
public struct PointMasses: Equatable, Sendable {
  /// Where the masses lie, in the order in which they were given.
  public let points: Vector
  /// How much of the mass each point has.
  public let weights: Categorical

  /// Points with their weights, equal ones where none are given. No point, a point that is not finite, or lengths
  /// that differ trap.
  public init(at points: Vector, weights: Categorical? = nil) {
    self = orTrap(try PointMasses(validatingAt: points, weights: weights))
  }

  /// As `init(at:weights:)`, throwing what that one traps with.
  public init(validatingAt points: Vector, weights: Categorical? = nil) throws(ValidationError) {
    try requirePoints(points, "a sample")
    let weights = weights ?? Categorical.uniform(outcomes: points.count)
    try requireSameLength(points.count, weights.count)
    self.points = points
    self.weights = weights
  }

  init(known points: Vector, weights: Categorical) {
    self.points = points
    self.weights = weights
  }

  /// The points in ascending order, and the masses, which sum to 1 in double-double.
  func ascending() -> (points: [Double], masses: [DoubleDouble]) {
    let parts = weights.preciseProbabilities(), all = points.elements
    let total = parts.reduce(DoubleDouble.zero) { $0 + $1 }
    let order = all.indices.sorted { all[$0] != all[$1] ? all[$0] < all[$1] : $0 < $1 }
    return (order.map { all[$0] }, order.map { parts[$0] / total })
  }
}

extension PointMasses: CustomStringConvertible {
  public var description: String { "PointMasses(at: \(points), weights: \(weights.probabilities))" }
}

/// Refuses a sample without points, or with one that is not finite; the error tells which.
package func requirePoints(_ points: Vector, _ name: String) throws(ValidationError) {
  try requireNotEmpty(points.count, name)
  if let index = points.firstIndex(where: { !$0.isFinite }) {
    throw .invalidPoint(points[index], index: index)
  }
}

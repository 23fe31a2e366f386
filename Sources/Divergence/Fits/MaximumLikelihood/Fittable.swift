/// A family of which the distribution can be found that makes a sample most likely.
public protocol Fittable: Distribution {
  /// The distribution of this family with the largest Σ wᵢ·ln f(xᵢ), the weights 1 where none are given.
  ///
  /// Throws for an empty sample, for weights that are negative, not finite, all 0, or of another number, for an
  /// outcome that the family cannot have, and where no distribution is best.
  static func fitted(validating sample: [Outcome], weights: Vector?) throws(ValidationError) -> Self
}

extension Fittable {
  /// As `fitted(validating:weights:)`; what that one throws traps.
  public static func fitted(to sample: [Outcome], weights: Vector? = nil) -> Self {
    orTrap(try fitted(validating: sample, weights: weights))
  }
}

extension Fittable where Outcome == Double {
  /// As `fitted(validating:weights:)` of a list.
  public static func fitted(validating sample: Vector, weights: Vector? = nil) throws(ValidationError) -> Self
  {
    try fitted(validating: sample.elements, weights: weights)
  }

  /// As `fitted(validating:weights:)`; what that one throws traps.
  public static func fitted(to sample: Vector, weights: Vector? = nil) -> Self {
    fitted(to: sample.elements, weights: weights)
  }
}

extension Fittable where Outcome == Vector {
  /// As `fitted(validating:weights:)` of a list, of the rows of a matrix.
  public static func fitted(validating sample: Matrix, weights: Vector? = nil) throws(ValidationError) -> Self
  {
    try fitted(validating: sample.rows, weights: weights)
  }

  /// To the rows of a matrix; as `fitted(validating:weights:)`, and what that one throws traps.
  public static func fitted(to sample: Matrix, weights: Vector? = nil) -> Self {
    fitted(to: sample.rows, weights: weights)
  }
}

/// Numbers with how much each counts.
struct WeightedSample {
  let values: [Double]
  let weights: [Double]
  let total: Double

  /// Refuses what no family can be fitted to, and numbers outside a support.
  init(
    _ values: [Double], _ weights: Vector?, within isPossible: (Double) -> Bool = { _ in true }
  ) throws(ValidationError) {
    try requirePoints(Vector(copying: values), "a sample")
    if let index = values.firstIndex(where: { !isPossible($0) }) {
      throw .outsideSupport(values[index], index: index)
    }
    self.values = values
    self.weights = try requireWeights(weights, values.count)
    total = Vector(copying: self.weights).sum()
  }

  /// The average of a function.
  func mean(_ value: (Double) -> Double) -> Double {
    var sum = CompensatedSum()
    for (x, weight) in zip(values, weights) where weight > 0 { sum.add(weight * value(x)) }
    return sum.value / total
  }

  /// The least and the greatest of those that count.
  var range: ClosedRange<Double> {
    var low = Double.infinity, high = -Double.infinity
    for (x, weight) in zip(values, weights) where weight > 0 {
      low = min(low, x)
      high = max(high, x)
    }
    return low...high
  }

  /// The number with at most half of the weight below and at most half above: the middle between two that both are.
  var median: Double {
    let order = values.indices.sorted { values[$0] != values[$1] ? values[$0] < values[$1] : $0 < $1 }
    var below = 0.0
    for (place, index) in order.enumerated() {
      below += weights[index]
      if below > total / 2 { return values[index] }
      if below == total / 2, let next = order[(place + 1)...].first(where: { weights[$0] > 0 }) {
        return values[index] + (values[next] - values[index]) / 2
      }
    }
    return values[order[order.count - 1]]
  }
}

/// Weights that are fit for a sample of so many, 1 each where none are given.
func requireWeights(_ weights: Vector?, _ count: Int) throws(ValidationError) -> [Double] {
  try requireNotEmpty(count, "a sample")
  guard let weights else { return Array(repeating: 1, count: count) }
  try requireSameLength(weights.count, count)
  for (index, weight) in weights.enumerated() {
    guard weight >= 0, weight < .infinity else { throw .invalidWeight(weight, index: index) }
  }
  guard weights.contains(where: { $0 > 0 }) else { throw .noMass }
  return weights.elements
}

/// Refuses points of different dimensions, or with a coordinate that is infinite or NaN.
func requireRows(_ sample: [Vector], of size: Int) throws(ValidationError) {
  try requireNotEmpty(size, "a point")
  for (row, point) in sample.enumerated() {
    guard point.count == size else { throw .unevenRows(index: row) }
    if let column = point.firstIndex(where: { !$0.isFinite }) {
      throw .notFinite(name: "the element at \(row), \(column)", point[column])
    }
  }
}

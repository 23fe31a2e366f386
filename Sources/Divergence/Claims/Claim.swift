/// A statement about two numbers that can be checked, with what is needed to show how well it holds.
public struct Claim: Equatable, Sendable {
  /// How the two sides are said to relate.
  public enum Relation: String, Sendable {
    case approximatelyEqual = "≈"
    case atMost = "≤"
    case atLeast = "≥"
  }

  /// The side before the relation.
  public let left: Double
  /// Which of `≈ ≤ ≥` is claimed.
  public let relation: Relation
  /// The side after the relation.
  public let right: Double
  /// How far the sides may miss the relation; absolute.
  public let tolerance: Double
  /// Where the sides come from vectors: the element at which the claim is tightest.
  public let index: Int?

  init(_ left: Double, _ relation: Relation, _ right: Double, tolerance: Double? = nil, index: Int? = nil) {
    self.left = left
    self.relation = relation
    self.right = right
    self.tolerance = tolerance ?? defaultTolerance(left, right)
    self.index = index
  }
}

/// Eight units of rounding (8·2⁻⁵²) of the larger side: what a handful of operations may lose.
private func defaultTolerance(_ a: Double, _ b: Double) -> Double {
  let scale = max(abs(a), abs(b))
  return scale.isFinite ? 8 * Double.ulpOfOne * scale : 0
}

extension Claim {
  /// The distance by which the relation is missed: |left − right| for ≈; for ≤ and ≥ what is missing,
  /// 0 where nothing is. NaN where a side is NaN.
  public var residual: Double {
    if left == right { return 0 }
    switch relation {
    case .approximatelyEqual: return abs(left - right)
    case .atMost: return left < right ? 0 : left - right
    case .atLeast: return left > right ? 0 : right - left
    }
  }

  /// Whether the residual is within the tolerance.
  public var holds: Bool { residual <= tolerance }

  /// How much room is left, for ≈ as a share of the tolerance, for ≤ and ≥ as the distance from the
  /// bound; negative where the claim fails. The tightest case of a sweep has the least.
  public var slack: Double {
    switch relation {
    case .approximatelyEqual: residual == 0 ? 1 : 1 - residual / tolerance
    case .atMost: left == right ? tolerance : right - left + tolerance
    case .atLeast: left == right ? tolerance : left - right + tolerance
    }
  }

  /// The same claim with another absolute tolerance.
  public func within(_ tolerance: Double) -> Claim {
    Claim(left, relation, right, tolerance: tolerance, index: index)
  }
}

extension Claim: CustomStringConvertible {
  /// Both sides with the residual and the tolerance.
  public var description: String {
    let place = index.map { " at element \($0)" } ?? ""
    return "\(left) \(relation.rawValue) \(right)\(place) (residual \(residual), tolerance \(tolerance))"
  }
}

infix operator ≈ : ComparisonPrecedence
infix operator ≤ : ComparisonPrecedence
infix operator ≥ : ComparisonPrecedence

/// Both sides are equal but for rounding: within 8·2⁻⁵² of the larger one, unless `within(_:)` says
/// otherwise. An infinity is equal to itself, a NaN to nothing.
public func ≈ (left: Double, right: Double) -> Claim { Claim(left, .approximatelyEqual, right) }

/// The left side is no more than the right, rounding aside.
public func ≤ (left: Double, right: Double) -> Claim { Claim(left, .atMost, right) }

/// The left side is no less than the right, rounding aside.
public func ≥ (left: Double, right: Double) -> Claim { Claim(left, .atLeast, right) }

/// Every pair of elements is equal but for rounding; the claim shows the tightest pair. Vectors that are
/// empty or differ in length trap.
public func ≈ (left: Vector, right: Vector) -> Claim {
  orTrap(try claim(validating: left, equals: right))
}

/// As `≈` of two vectors, throwing what that one traps with.
package func claim(validating left: Vector, equals right: Vector) throws(ValidationError) -> Claim {
  try requireSameLength(left.count, right.count)
  try requireNotEmpty(left.count, "the vector")
  var tightest = Claim(left[0], .approximatelyEqual, right[0], index: 0)
  for i in 1..<max(left.count, 1) {
    let claim = Claim(left[i], .approximatelyEqual, right[i], index: i)
    if tightest.isLooser(than: claim) { tightest = claim }
  }
  return tightest
}

extension Claim {
  /// Whether another claim leaves less room; one that fails on a NaN leaves the least.
  func isLooser(than other: Claim) -> Bool {
    if slack.isNaN { return false }
    return other.slack.isNaN || other.slack < slack
  }
}

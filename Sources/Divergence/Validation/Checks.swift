/// Refuses operands of different lengths: every operator and measure of two operands asks it, and an
/// interpreter asks it first, to report the mistake instead of trapping.
package func requireSameLength(_ a: Int, _ b: Int) throws(ValidationError) {
  guard a == b else { throw .mismatchedLengths(a, b) }
}

package func requireNotEmpty(_ count: Int, _ name: String) throws(ValidationError) {
  guard count > 0 else { throw .empty(name: name) }
}

package func requireFinite(_ value: Double, _ name: String) throws(ValidationError) {
  guard value.isFinite else { throw .notFinite(name: name, value) }
}

package func requirePositive(_ value: Double, _ name: String) throws(ValidationError) {
  guard value > 0, value < .infinity else { throw .nonPositiveScale(name: name, value) }
}

package func requireCount(
  _ value: Int, _ name: String, in allowed: ClosedRange<Int>
) throws(ValidationError) {
  guard allowed.contains(value) else { throw .countOutOfRange(name: name, value, allowed: allowed) }
}

/// The value of a validating computation, or a trap with the words of its error: the bridge from each
/// throwing form to its plain one.
///
/// Not inlined: the plain form would become a second copy of all that the throwing one does.
@inline(never)
func orTrap<Value>(_ validating: @autoclosure () throws(ValidationError) -> Value) -> Value {
  do {
    return try validating()
  } catch {
    preconditionFailure(error.description)
  }
}

/// Refuses what is no list of probabilities: none, one outside [0, 1], or a sum that is off 1 by more than
/// 10⁻¹² and a unit of rounding for each of them.
package func requireProbabilities(_ probabilities: Vector) throws(ValidationError) {
  try requireNotEmpty(probabilities.count, "a distribution")
  for (index, value) in probabilities.enumerated() {
    guard value >= 0, value <= 1 + sumTolerance else { throw .invalidProbability(value, index: index) }
  }
  let sum = probabilities.sum()
  let allowed = sumTolerance + Double(probabilities.count) * Double.ulpOfOne
  guard abs(sum - 1) <= allowed else { throw .sumIsNotOne(sum) }
}

private let sumTolerance = 1e-12

package func requireProbability(_ value: Double, _ name: String) throws(ValidationError) {
  guard value >= 0, value <= 1 else { throw .outOfRange(name: name, value, allowed: 0...1) }
}

/// Refuses a value outside a range, or NaN.
package func requireValue(
  _ value: Double, _ name: String, in allowed: ClosedRange<Double>
) throws(ValidationError) {
  guard allowed.contains(value) else { throw .outOfRange(name: name, value, allowed: allowed) }
}

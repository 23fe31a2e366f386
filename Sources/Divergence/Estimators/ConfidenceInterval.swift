/// An interval that holds an unknown number with a probability.
public struct ConfidenceInterval: Equatable, Sendable {
  /// The lower end, which belongs to the interval.
  public let lower: Double
  /// The upper end, which belongs to the interval.
  public let upper: Double
  /// How often an interval found in this way holds the number.
  public let confidence: Double

  /// Whether a number lies within.
  public func contains(_ value: Double) -> Bool { value >= lower && value <= upper }
}

extension ConfidenceInterval: CustomStringConvertible {
  /// Both ends with the probability: `[0.1, 0.3] (95.0 %)`.
  public var description: String { "[\(lower), \(upper)] (\(confidence * 100) %)" }
}

/// The value plus and minus so many standard errors as the normal distribution says.
func normalInterval(
  around value: Double, standardError: Double, confidence: Double
) throws(ValidationError) -> ConfidenceInterval {
  try requireConfidence(confidence)
  let reach = -normalQuantile((1 - confidence) / 2) * standardError
  return ConfidenceInterval(lower: value - reach, upper: value + reach, confidence: confidence)
}

/// Refuses a confidence that is not between 0 and 1.
package func requireConfidence(_ value: Double) throws(ValidationError) {
  try requireValue(value, "the confidence", in: 0...1)
}

/// What a sample says of a number, and how far chance may have moved it.
public struct SampleEstimate: Equatable, Sendable {
  /// The estimate itself.
  public let value: Double
  /// The standard deviation of the estimate over samples of this size, as far as this one sample shows it. It does
  /// not hold the bias.
  public let standardError: Double
  /// The number of points or counts.
  public let samples: Int
  /// The unit of the value and its error.
  public let unit: InformationUnit

  init(nats value: Double, standardError: Double, samples: Int, unit: InformationUnit) {
    self.value = unit.amount(ofNats: value)
    self.standardError = unit.amount(ofNats: standardError)
    self.samples = samples
    self.unit = unit
  }

  /// The interval that holds the true value with about this probability, by the normal approximation. A confidence
  /// that is not between 0 and 1 traps.
  public func interval(confidence: Double = 0.95) -> ConfidenceInterval {
    orTrap(try interval(validating: confidence))
  }

  /// As `interval(confidence:)`, throwing what that one traps with.
  public func interval(validating confidence: Double) throws(ValidationError) -> ConfidenceInterval {
    try normalInterval(around: value, standardError: standardError, confidence: confidence)
  }
}

extension SampleEstimate: CustomStringConvertible {
  public var description: String { "\(value) ± \(standardError) \(unit) (\(samples) samples)" }
}

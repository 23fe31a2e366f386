/// A number known up to an error.
public struct Estimate: Equatable, Sendable {
  /// The best value; NaN where it could not be told whether there is one.
  public let value: Double
  /// How far the true value may be off, as estimated; +∞ where the method did not settle.
  public let error: Double
  /// The unit of both, where they have one.
  public let unit: InformationUnit?

  init(value: Double, error: Double, unit: InformationUnit? = nil) {
    self.value = value
    self.error = error
    self.unit = unit
  }

  /// An estimate in nats, in another unit.
  func converted(to unit: InformationUnit) -> Estimate {
    Estimate(value: unit.amount(ofNats: value), error: unit.amount(ofNats: error), unit: unit)
  }
}

extension Estimate: CustomStringConvertible {
  /// The value and its error, with the unit: `0.088 ± 1e-17 nats`.
  public var description: String { "\(value) ± \(error)" + (unit.map { " \($0)" } ?? "") }
}

/// A number known up to an error.
public struct Estimate: Equatable, Sendable {
  public let value: Double
  /// How far the true value may be off, as estimated; +∞ where the method did not settle.
  public let error: Double
}

extension Estimate: CustomStringConvertible {
  public var description: String { "\(value) ± \(error)" }
}

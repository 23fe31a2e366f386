/// A value of an axis, for the closure that decides what stands there.
public struct AxisValue: Hashable, Sendable {
  /// The place of the value among those with marks.
  public let index: Int
  /// The number of values with marks.
  public let count: Int
  let datum: Datum

  /// The value as a type; nil where it is of another: `value.as(Double.self)`.
  public func `as`<Value: Plottable>(_ type: Value.Type) -> Value? {
    Value.PrimitivePlottable(datum: datum).flatMap { Value(primitivePlottable: $0) }
  }

  static func all(_ data: [Datum]) -> [AxisValue] {
    data.enumerated().map { AxisValue(index: $0, count: data.count, datum: $1) }
  }
}

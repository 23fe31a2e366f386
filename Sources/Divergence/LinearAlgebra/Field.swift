/// What the decompositions need of a number: they are written once, for doubles and for double-doubles.
protocol Field: Sendable {
  init(_ value: Double)
  var value: Double { get }
  /// Half a unit in the last place of 1, roughly.
  static var roundoff: Double { get }
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  func squareRoot() -> Self
}

extension Double: Field {
  var value: Double { self }
  static var roundoff: Double { 0x1p-54 }
}

extension DoubleDouble: Field {
  static var roundoff: Double { 0x1p-105 }
}

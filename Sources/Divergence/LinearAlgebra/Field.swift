/// What the decompositions need of a number: they are written once, for doubles and for double-doubles.
protocol Field: Sendable {
  init(_ value: Double)
  var value: Double { get }
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  func squareRoot() -> Self
}

extension Double: Field {
  var value: Double { self }
}

extension DoubleDouble: Field {}

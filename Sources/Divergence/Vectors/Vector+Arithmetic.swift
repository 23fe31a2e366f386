// Element by element; a Double on either side goes with every element. Different lengths trap.
//
// Operands are consumed: in `p * log(p / q)` the quotient's memory holds the logarithm and then the product.
extension Vector {
  /// The sum, element by element. Different lengths trap.
  public static func + (a: consuming Vector, b: consuming Vector) -> Vector { Combination.sum(a, b) }

  /// The difference, element by element. Different lengths trap.
  public static func - (a: consuming Vector, b: consuming Vector) -> Vector { Combination.difference(a, b) }

  /// The product, element by element. Different lengths trap.
  public static func * (a: consuming Vector, b: consuming Vector) -> Vector { Combination.product(a, b) }

  /// The quotient, element by element. Different lengths trap.
  public static func / (a: consuming Vector, b: consuming Vector) -> Vector { Combination.quotient(a, b) }

  /// The sum of every element and a number.
  public static func + (a: consuming Vector, b: Double) -> Vector { Combination.sum(a, b) }

  /// The difference of every element and a number.
  public static func - (a: consuming Vector, b: Double) -> Vector { Combination.difference(a, b) }

  /// The product of every element and a number.
  public static func * (a: consuming Vector, b: Double) -> Vector { Combination.product(a, b) }

  /// The quotient of every element and a number.
  public static func / (a: consuming Vector, b: Double) -> Vector { Combination.quotient(a, b) }

  /// The sum of a number and every element.
  public static func + (a: Double, b: consuming Vector) -> Vector { Combination.sum(a, b) }

  /// The difference of a number and every element.
  public static func - (a: Double, b: consuming Vector) -> Vector { Combination.difference(a, b) }

  /// The product of a number and every element.
  public static func * (a: Double, b: consuming Vector) -> Vector { Combination.product(a, b) }

  /// The quotient of a number and every element.
  public static func / (a: Double, b: consuming Vector) -> Vector { Combination.quotient(a, b) }

  /// The negative of every element.
  public static prefix func - (a: consuming Vector) -> Vector { ElementFunction.negative(a) }

  /// Puts the sum with another vector in place. Different lengths trap.
  public static func += (a: inout Vector, b: Vector) { a = (consume a) + b }

  /// Puts the difference with another vector in place. Different lengths trap.
  public static func -= (a: inout Vector, b: Vector) { a = (consume a) - b }

  /// Puts the product with another vector in place. Different lengths trap.
  public static func *= (a: inout Vector, b: Vector) { a = (consume a) * b }

  /// Puts the quotient with another vector in place. Different lengths trap.
  public static func /= (a: inout Vector, b: Vector) { a = (consume a) / b }

  /// Puts the sum of every element and a number in place.
  public static func += (a: inout Vector, b: Double) { a = (consume a) + b }

  /// Puts the difference of every element and a number in place.
  public static func -= (a: inout Vector, b: Double) { a = (consume a) - b }

  /// Puts the product of every element and a number in place.
  public static func *= (a: inout Vector, b: Double) { a = (consume a) * b }

  /// Puts the quotient of every element and a number in place.
  public static func /= (a: inout Vector, b: Double) { a = (consume a) / b }
}

// Element by element; a Double on either side goes with every element. Different lengths trap.
//
// Operands are consumed: in `p * log(p / q)` the quotient's memory holds the logarithm and then the product.
extension Vector {
  public static func + (a: consuming Vector, b: consuming Vector) -> Vector { Combination.sum(a, b) }
  public static func - (a: consuming Vector, b: consuming Vector) -> Vector { Combination.difference(a, b) }
  public static func * (a: consuming Vector, b: consuming Vector) -> Vector { Combination.product(a, b) }
  public static func / (a: consuming Vector, b: consuming Vector) -> Vector { Combination.quotient(a, b) }

  public static func + (a: consuming Vector, b: Double) -> Vector { Combination.sum(a, b) }
  public static func - (a: consuming Vector, b: Double) -> Vector { Combination.difference(a, b) }
  public static func * (a: consuming Vector, b: Double) -> Vector { Combination.product(a, b) }
  public static func / (a: consuming Vector, b: Double) -> Vector { Combination.quotient(a, b) }

  public static func + (a: Double, b: consuming Vector) -> Vector { Combination.sum(a, b) }
  public static func - (a: Double, b: consuming Vector) -> Vector { Combination.difference(a, b) }
  public static func * (a: Double, b: consuming Vector) -> Vector { Combination.product(a, b) }
  public static func / (a: Double, b: consuming Vector) -> Vector { Combination.quotient(a, b) }

  // A product, not 0 - a: the sign of zero changes too.
  public static prefix func - (a: consuming Vector) -> Vector { Combination.product(a, -1) }

  public static func += (a: inout Vector, b: Vector) { a = (consume a) + b }
  public static func -= (a: inout Vector, b: Vector) { a = (consume a) - b }
  public static func *= (a: inout Vector, b: Vector) { a = (consume a) * b }
  public static func /= (a: inout Vector, b: Vector) { a = (consume a) / b }

  public static func += (a: inout Vector, b: Double) { a = (consume a) + b }
  public static func -= (a: inout Vector, b: Double) { a = (consume a) - b }
  public static func *= (a: inout Vector, b: Double) { a = (consume a) * b }
  public static func /= (a: inout Vector, b: Double) { a = (consume a) / b }
}

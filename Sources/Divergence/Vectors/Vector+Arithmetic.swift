// Element by element; a Double on either side goes with every element. Different lengths trap.
extension Vector {
  public static func + (a: Vector, b: Vector) -> Vector { zipLanes(a, b, { $0 + $1 }, { $0 + $1 }) }
  public static func - (a: Vector, b: Vector) -> Vector { zipLanes(a, b, { $0 - $1 }, { $0 - $1 }) }
  public static func * (a: Vector, b: Vector) -> Vector { zipLanes(a, b, { $0 * $1 }, { $0 * $1 }) }
  public static func / (a: Vector, b: Vector) -> Vector { zipLanes(a, b, { $0 / $1 }, { $0 / $1 }) }

  public static func + (a: Vector, b: Double) -> Vector { a.mapLanes({ $0 + b }, { $0 + b }) }
  public static func - (a: Vector, b: Double) -> Vector { a.mapLanes({ $0 - b }, { $0 - b }) }
  public static func * (a: Vector, b: Double) -> Vector { a.mapLanes({ $0 * b }, { $0 * b }) }
  public static func / (a: Vector, b: Double) -> Vector { a.mapLanes({ $0 / b }, { $0 / b }) }

  public static func + (a: Double, b: Vector) -> Vector { b + a }
  public static func - (a: Double, b: Vector) -> Vector { b.mapLanes({ a - $0 }, { a - $0 }) }
  public static func * (a: Double, b: Vector) -> Vector { b * a }
  public static func / (a: Double, b: Vector) -> Vector { b.mapLanes({ a / $0 }, { a / $0 }) }

  public static prefix func - (a: Vector) -> Vector { a.mapLanes({ -$0 }, { -$0 }) }

  public static func += (a: inout Vector, b: Vector) { a = a + b }
  public static func -= (a: inout Vector, b: Vector) { a = a - b }
  public static func *= (a: inout Vector, b: Vector) { a = a * b }
  public static func /= (a: inout Vector, b: Vector) { a = a / b }

  public static func += (a: inout Vector, b: Double) { a = a + b }
  public static func -= (a: inout Vector, b: Double) { a = a - b }
  public static func *= (a: inout Vector, b: Double) { a = a * b }
  public static func /= (a: inout Vector, b: Double) { a = a / b }
}

struct Vector2: Equatable {
  var x: Double
  var y: Double
  static let zero = Vector2(x: 0, y: 0)
  static var created = 0
  static func unit(_ angle: Double) -> Vector2 { Vector2(x: 1 - angle, y: angle) }
  var lengthSquared: Double { x * x + y * y }
  var doubled: Vector2 {
    get { Vector2(x: x * 2, y: y * 2) }
    set { x = newValue.x / 2; y = newValue.y / 2 }
  }
  func dot(_ other: Vector2) -> Double { x * other.x + y * other.y }
  mutating func scale(by k: Double) { x *= k; y *= k }
  mutating func reset() { self = .zero }
  static func + (a: Vector2, b: Vector2) -> Vector2 { Vector2(x: a.x + b.x, y: a.y + b.y) }
  static prefix func - (a: Vector2) -> Vector2 { Vector2(x: -a.x, y: -a.y) }
  static func * (k: Double, a: Vector2) -> Vector2 { Vector2(x: k * a.x, y: k * a.y) }
  static func += (a: inout Vector2, b: Vector2) { a = a + b }
}
var v = Vector2(x: 3, y: 4)
print(v.lengthSquared, v.dot(v), v + v, -v, 2 * v, v == v, v != .zero)
v.scale(by: 0.5)
v += Vector2(x: 1, y: 1)
v.doubled = Vector2(x: 10, y: 20)
print(v, Vector2.unit(0.25), v.doubled)
v.doubled.x += 2
Vector2.created += 1
print(v, Vector2.created)
v.reset()
print(v == .zero)
// expect: 25.0 25.0 Vector2(x: 6.0, y: 8.0) Vector2(x: -3.0, y: -4.0) Vector2(x: 6.0, y: 8.0) true true
// expect: Vector2(x: 5.0, y: 10.0) Vector2(x: 0.75, y: 0.25) Vector2(x: 10.0, y: 20.0)
// expect: Vector2(x: 6.0, y: 10.0) 1
// expect: true

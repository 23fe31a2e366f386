// import Divergence
// An author's operators on vectors and arrays beside the library's.
func ≤ (left: Double, right: Double) -> Claim { print("mine"); return left ≈ right }
func * (a: Vector, b: Vector) -> Double { a.dot(b) }
func + (a: Vector, b: [Double]) -> Vector { [7] }
extension Vector {
  static func * (a: Vector, b: Int) -> Vector { [8] }
}
func ≥ <T: Equatable>(a: T, b: T) -> Bool { a == b }
let v: Vector = [1, 2]
print((1 ≤ 1).holds)
print(v * v)
let product: Double = v * v
print(product, v + [1, 2], v * 2, v * 2.0)
print("a" ≥ "a", (1 ≥ 1).holds)
// expect: mine
// expect: true
// expect: [1.0, 4.0]
// expect: 5.0 [2.0, 4.0] [8.0] [2.0, 4.0]
// expect: true true

protocol Counted {
  var count: Int { get }
  var count: Int { get } // error: invalid redeclaration of 'count'
  func reset()
  func reset() // error: invalid redeclaration of 'reset'
}
extension Counted { var count: Int { 0 }; func reset() {} }
struct Column<Scalar: Numeric> {
  let values: [Scalar]
  var total: Scalar { values.reduce(0, +) }
  var total: Scalar { 0 } // error: invalid redeclaration of 'total'
  subscript(i: Int) -> Scalar { values[i] }
  subscript(i: Int) -> Scalar { values[i + 1] } // error: invalid redeclaration of 'subscript'
  let size = 1
  func size() -> Int { 1 } // error: invalid redeclaration of 'size'
  func size(of i: Int) -> Int { i }
}
enum Side {
  case left, right
  static let left = 1 // error: invalid redeclaration of 'left'
  var right: Int { 1 }
}
struct Grid {
  struct Cell {}
  typealias Cell = Int // error: invalid redeclaration of 'Cell'
  static let width = 2
  let width = 3
}
struct Pair<A, A> {} // error: invalid redeclaration of 'A'
extension Array where Element == Int { var sum: Int { 1 } }
extension Array where Element == Double { var sum: Double { 2 } }
struct Twice { let x = 1; func f() {}; enum Kind { case a }; enum Kind { case a } } // error: invalid redeclaration of 'Kind'
struct Twice { let x = 1; func f() {} } // error: invalid redeclaration of 'Twice'
print(Twice().x)

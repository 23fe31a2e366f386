protocol Shape { var area: Int { get } }
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
func same<U: Equatable>(_ x: U, _ y: U) -> Bool { x == y } // error: invalid redeclaration of 'same'
func same<T: Comparable>(_ a: T, _ b: T) -> Bool { a <= b }
func name(_ s: some Shape) -> Int { s.area }
func name(_ s: some Shape) -> Int { s.area } // error: invalid redeclaration of 'name'
func sum<S: Sequence>(_ s: S) -> Int where S.Element == Int { s.reduce(0, +) }
func sum<S: Sequence>(_ s: S) -> Int where S.Element == Double { s.map { Int($0) }.reduce(0, +) }
func sum<R: Sequence>(_ s: R) -> Int where R.Element == Int { 0 } // error: invalid redeclaration of 'sum'
extension Collection { func halves() -> Int { count / 2 } }
extension Collection where Element == Int { func halves() -> Int { 1 } }
extension Collection { func halves() -> Int { 0 } } // error: invalid redeclaration of 'halves'
struct Square {
  var area: Int { 1 }
  static var area: Int { 2 }
}
extension Square { var area: Int { 3 } } // error: invalid redeclaration of 'area'
extension Shape { var area: Int { 0 } }

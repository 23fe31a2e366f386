struct Box<T: Equatable> { var t: T? = nil }
struct Plain {}
let a: Box<Plain>? = nil // error: type 'Plain' does not conform to 'Equatable'
struct Holder {
  var b: Box<Plain> // error: type 'Plain' does not conform to 'Equatable'
}
func f(_ s: Set<Plain>) {} // error: type 'Plain' does not conform to 'Hashable'
func g<T>(_ x: T) -> Int { let b: Box<T>? = nil; return b == nil ? 1 : 2 } // error: type 'T' does not conform to 'Equatable'

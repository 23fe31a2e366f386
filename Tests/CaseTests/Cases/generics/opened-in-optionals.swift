// Where `T?` is wanted, Swift takes a value of which only the protocol is known for one of its own type.
protocol P {}
struct A: P {}
func show<T>(_ x: T?) { print(T.self) }
struct S {
  subscript<T>(x: T?) -> Int { 0 }
  init() {}
  init<T>(_ x: T?, n: Int = 1) {}
}
let a: Any = 3, p: any P = A(), o: Any? = 3
show(o)
show(a as Any?)
show(p as (any P)?)
show(a) // refused: a value of type 'Any' given for 'T?' is not supported in cells
show(p) // refused: a value of type 'any P' given for 'T?' is not supported in cells
_ = S(a) // refused: a value of type 'Any'
_ = S()[p] // refused: a value of type 'any P'

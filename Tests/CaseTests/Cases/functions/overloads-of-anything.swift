protocol Shape {}
struct Circle: Shape {}
let i = 1, d = 1.5, isSet = true, numbers = [1.5]
let missing: Int? = nil, circle: any Shape = Circle(), anything: Any = 1

// A generic function takes a value as it is, one of Any does not.
func f(_ x: Any) -> String { "Any" }
func f<T>(_ x: T) -> String { "T" }
print(f(true), f(["a"]), f([1.0]), f(1), f(i), f(missing), f(Circle()), f(circle), f(isSet ? 1 : 2), f(anything))
// expect: T T T T T T T T T Any
func g(_ x: Any?) -> String { "Any?" }
func g<T>(_ x: T?) -> String { "T?" }
print(g(1), g(missing), g(nil as Int?), g(anything), g(anything as Any?))
// expect: T? T? T? Any? Any?
func h(_ x: [Any]) -> String { "[Any]" }
func h<T>(_ x: [T]) -> String { "[T]" }
print(h([1]), h([i]), h(numbers), h([anything]), h([]))
// expect: [T] [T] [T] [Any] [Any]
// One of anything of another protocol does.
func k(_ x: any Shape) -> String { "any" }
func k<T: Shape>(_ x: T) -> String { "T" }
func m(_ x: some Shape) -> String { "some" }
func m(_ x: any Shape) -> String { "any" }
func n(_ x: Any) -> String { "Any" }
func n<T: Shape>(_ x: T) -> String { "T" }
print(k(Circle()), k(circle), m(Circle()), m(circle), n(Circle()), n(circle), n(1))
// expect: any any any any T T Any
func p(_ x: Any) -> String { "Any" }
func p(_ x: any Equatable) -> String { "any Equatable" }
func q(_ x: Any) -> String { "Any" }
func q(_ x: Int?) -> String { "Int?" }
print(p(1), p(i), p(true), p({ 1 }), q(1), q(i), q(missing))
// expect: any Equatable any Equatable any Equatable Any Any Any Int?
// Of operators a plain one comes first.
infix operator <+>
func <+> (a: Any, b: Any) -> String { "Any" }
func <+> <T>(a: T, b: T) -> String { "T" }
print(1 <+> 2, true <+> true, i <+> 1, i <+> d)
// expect: Any Any Any Any

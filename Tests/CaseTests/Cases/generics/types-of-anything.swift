// The type of what a generic parameter stands for, where that is anything of a protocol.
protocol P {}
struct A: P {}
struct B: P {}
func pair<T>(_ x: T, _ y: T) { print(T.self, type(of: x), type(of: y), type(of: x) == T.self, type(of: x as Any)) }
func one<T>(_ x: T) { print(T.self, type(of: x)) }
func all<T>(_ x: [T]) { for y in x { print(T.self, type(of: y), terminator: " ") }; print() }
let a: Any = 3, b: Any = "x", p: any P = A(), q: any P = B()
pair(a, b)
pair(3, b)
pair(p, q)
pair(1, 2)
one(a)
one(p)
one(a as Any?)
all([a, b])
all([p, q])
print(type(of: a), type(of: p))
// expect: Any Any Any true Int
// expect: Any Any Any true Int
// expect: P P P true A
// expect: Int Int Int true Int
// expect: Int Int
// expect: A A
// expect: Optional<Any> Optional<Any>
// expect: Any Any Any Any |
// expect: P P P P |
// expect: Int A

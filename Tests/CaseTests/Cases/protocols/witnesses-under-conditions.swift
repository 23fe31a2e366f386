// What fulfils a requirement is there for all values of the type: a version of a protocol that only some conform to is not.
protocol Named { func name() -> String }
extension Named { func name() -> String { "named" } }
protocol Titled: Named {}
extension Titled { func name() -> String { "titled" } }
struct Box<T>: Named { var value: T }
extension Box: Titled where T: Equatable {}
func call<X: Named>(_ x: X) -> String { x.name() }
func callTitled<X: Titled>(_ x: X) -> String { x.name() }
print(call(Box(value: 1)), callTitled(Box(value: 1)), Box(value: 1).name(), call(Box(value: { 1 })))
struct Page: Titled {}
print(call(Page()), callTitled(Page()), Page().name())
struct Pair<T>: Titled { var value: T }
print(call(Pair(value: 1)), Pair(value: 1).name())
// expect: named named titled named
// expect: titled titled titled
// expect: titled titled

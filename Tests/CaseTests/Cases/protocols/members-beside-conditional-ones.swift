// A member under conditions that anything of a protocol does not meet leaves the protocol's own.
protocol P { var size: Int { get } }
extension P { func hidden() -> String { "P.hidden" } }
struct A: P { var size = 1 }
struct B<T>: P { var t: T; var size: Int { 2 } }
extension B where T: P { func hidden() -> String { "B of P" } }
let list: [any P] = [A()]
let b = B(t: list[0])
print(b.hidden())
print(B(t: list[0]).hidden())
print(B(t: A()).hidden())
// expect: P.hidden
// expect: P.hidden
// expect: B of P

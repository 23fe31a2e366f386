// What becomes anything of a protocol inside a collection is less meant than what is taken as it is.
protocol P {}
struct A: P {}
func a<T>(_ x: T) -> String { "T" }
func a(_ x: [any P]) -> String { "[any P]" }
func b<T>(_ x: [T]) -> String { "[T]" }
func b(_ x: [any P]) -> String { "[any P]" }
func c<T: P>(_ x: [T]) -> String { "[P]" }
func c(_ x: [any P]) -> String { "[any P]" }
let own = [A()], mixed: [any P] = [A()]
print(a(own), a(mixed), b(own), b(mixed), c(own), c(mixed), b([A()]))
// expect: T [any P] [T] [any P] [P] [any P] [any P]

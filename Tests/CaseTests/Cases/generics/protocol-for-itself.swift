protocol P { var v: Int { get } }
struct S: P { var v: Int }
func sum<T: P>(_ xs: [T]) -> Int { xs.reduce(0) { $0 + $1.v } }
func both<T: P>(_ a: T, _ b: T) -> Int { a.v + b.v }
let xs: [any P] = [S(v: 2)]
print(sum(xs)) // error: type 'any P' cannot conform to 'P'
print(both(xs[0], xs[0])) // error: type 'any P' cannot conform to 'P'

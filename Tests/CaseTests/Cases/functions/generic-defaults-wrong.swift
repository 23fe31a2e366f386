protocol P {}
struct A: P {}
func zero<T: ExpressibleByIntegerLiteral>(_ x: T = 0) { print(x) }
zero()  // error: cannot infer the type of this expression
func own(_ p: some P = 3) {}  // error: cannot convert value of type 'Int' to specified type 'some P'

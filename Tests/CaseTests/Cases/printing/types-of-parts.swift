struct S {}
protocol P {}
print(type(of: (x: 1, S())), type(of: type(of: S())), type(of: ()))
print(String(reflecting: type(of: (x: 1, S()))))
print([(Int) -> Bool]().self)
let xs: [any P] = []
print(type(of: xs), type(of: [xs]), (any P).self, [any Error].self)
// expect: (x: Int, S) S.Type ()
// expect: (x: Swift.Int, main.S)
// expect: []
// expect: Array<P> Array<Array<P>> P Array<Error>

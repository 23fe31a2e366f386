struct S {}
protocol P {}
enum E: Error { case a }
let f: (@escaping (Int) -> Int, inout Int, S?) throws -> Void = { _, _, _ in }
let g: (any P) throws(E) -> (a: Int, S) = { _ in (1, S()) }
let h: () -> () -> () = { {} }
print(type(of: f), type(of: g), type(of: h), type(of: (x: 1, S())), type(of: type(of: S())), type(of: ()))
print(String(reflecting: type(of: f)), String(reflecting: type(of: g)), String(reflecting: type(of: (x: 1, S()))))
print([(Int) -> Bool]().self, type(of: [f]), type(of: Optional(h)))
let xs: [any P] = []
print(type(of: xs), type(of: [xs]), (any P).self, [any Error].self)
// expect: ((Int) -> Int, inout Int, Optional<S>) throws -> () (P) throws(E) -> (a: Int, S) () -> () -> () (x: Int, S) S.Type ()
// expect: ((Swift.Int) -> Swift.Int, inout Swift.Int, Swift.Optional<main.S>) throws -> () (main.P) throws(main.E) -> (a: Swift.Int, main.S) (x: Swift.Int, main.S)
// expect: [] Array<((Int) -> Int, inout Int, Optional<S>) throws -> ()> Optional<() -> () -> ()>
// expect: Array<P> Array<Array<P>> P Array<Error>

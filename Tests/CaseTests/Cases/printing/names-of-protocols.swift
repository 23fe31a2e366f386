// Types of values of which only protocols are known, as Swift names them when the program runs.
protocol P {}
protocol Q<T> { associatedtype T }
protocol R<A, B> { associatedtype A; associatedtype B }
protocol S<T>: Q { associatedtype U }
struct Box<T> {}
print((any P).self, [any P].self, (any Q).self, (any P & Q).self)
// expect: P Array<P> Q P & Q
print((any Q<Int>).self, [any Q<Int>].self, Box<any Q<[Int?]>>.self, (any R<Int, String>).self)
// expect: any Q<Self.Q.T == Int> Array<any Q<Self.Q.T == Int>> Box<any Q<Self.Q.T == Array<Optional<Int>>>> any R<Self.R.A == Int, Self.R.B == String>
print((any S<Int>).self, (any Sequence<String>).self, (any Collection<Int>)?.self)
// expect: any S<Self.Q.T == Int> any Sequence<Self.Sequence.Element == String> Optional<any Collection<Self.Collection.Element == Int>>
print(String(reflecting: [any Q<Int>].self))
// expect: Swift.Array<any main.Q<Self.main.Q.T == Swift.Int>>
print((any P & Sendable).self, (any Sendable).self, [any Sendable].self, [(any P & Sendable)?].self)
// expect: P Any Array<Any> Array<Optional<P>>

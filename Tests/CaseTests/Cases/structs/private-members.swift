struct A {
    private var secret = 1
    private(set) var seen = 2
    private func hide() {}
    private init() {}
    private static var shared = 3
    private var computed: Int { secret }
    static func make() -> A { A() }
    func same(as other: A) -> Bool { secret == other.secret && { other.secret }() > 0 }
}
extension A {
    mutating func change() { secret += 1; seen += computed; hide() }
    subscript(i: Int) -> Int { secret + i }
}
func use(_ a: inout A) {
    print(a.seen, a[1])
    a.seen = 3 // error: 'seen' setter is inaccessible
    print(a.secret) // error: 'secret' is inaccessible due to 'private' protection level
    a.hide() // error: 'hide' is inaccessible
    print(A.shared) // error: 'shared' is inaccessible
    print(a.computed) // error: 'computed' is inaccessible
    print(A()) // error: 'A' initializer is inaccessible
}
struct P { private var a = 1; var b = 2; fileprivate var c = 3 }
print(P().c)
print(P(b: 2)) // error: 'P' initializer is inaccessible
struct Outer { struct Inner { private var x = 1 }; func look(_ i: Inner) -> Int { i.x } } // error: 'x' is inaccessible

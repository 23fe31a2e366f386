struct Box<T> {
    var a: T
    var values: [T] {
        func one(_ v: T) -> [T] { [v] }
        return one(a)
    }
    func pairs() -> [(T, T)] {
        func pair(_ v: T) -> (T, T) { (v, v) }
        return [a, a].map(pair)
    }
    func deep() -> [T] {
        let f = { (v: T) -> [T] in
            func twice(_ v: T) -> [T] { [v, v] }
            return twice(v)
        }
        return f(a)
    }
}
print(Box(a: 5).values, Box(a: "x").values, Box(a: 2.5).pairs(), Box(a: true).deep())  // expect: [5] ["x"] [(2.5, 2.5), (2.5, 2.5)] [true, true]
func count<S: Sequence>(_ values: S) -> Int where S.Element: Equatable {
    func same(_ a: S.Element, _ b: S.Element) -> Bool { a == b }
    func times(_ x: S.Element, in xs: [S.Element]) -> Int { xs.isEmpty ? 0 : (same(x, xs[0]) ? 1 : 0) + times(x, in: Array(xs.dropFirst())) }
    let all = Array(values)
    return all.map { times($0, in: all) }.max() ?? 0
}
print(count([1, 2, 1]), count("hello"), count([2.5]))  // expect: 2 2 1
func swapped<A, B>(_ a: A, _ b: B) -> (B, A) {
    var last: (A, B) { (a, b) }
    func turn<C>(_ p: (A, B), _ c: C) -> (B, A, C) { (p.1, p.0, c) }
    let (x, y, _) = turn(last, [a])
    return (x, y)
}
print(swapped(1, "a"), swapped("b", 2.5))  // expect: ("a", 1) (2.5, "b")

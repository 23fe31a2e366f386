struct V: AdditiveArithmetic {
    var x: Int
    static let zero = V(x: 0)
    static func + (a: Self, b: Self) -> Self { .init(x: a.x + b.x) }
    static func - (a: Self, b: Self) -> Self { .init(x: a.x - b.x) }
}
let v = V(x: 2)
print([v, v, .zero].reduce(.zero, +), [v, .zero].map { $0 }.reduce(.zero) { $0 - $1 }, v)
// expect: V(x: 4) V(x: -2) V(x: 2)

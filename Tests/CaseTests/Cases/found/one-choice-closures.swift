let f = [1, 2, 3].map { n in
    switch n { case 1: "one"; case 2: "two"; default: "many" }
}
print(f)
let g = [1, 2].map { if $0 > 1 { "big" } else { "small" } }
print(g.joined(separator: "+"))
let h = { (x: Int) in if x > 0 { print("positive") } else { print("other") } }
h(3)
h(-3)
extension Array { func least(_ a: Int) -> Int { Swift.min(a, count) } }
print([1, 2, 3].least(2), Swift.max(3, 4), [3, 1].map(Swift.abs), Swift.Int("7") ?? 0)
func total<S: Sequence>(_ s: S) -> Double where S.Element == Double { s.reduce(0, +) }
print(total([1, 2]), [Double]([3, 9]), Set<Double>([1]))
struct Pair<A, B> { var a: A, b: B }
extension Pair where A: Comparable, A == B { var least: A { a < b ? a : b } }
print(Pair(a: 2, b: 1).least)
extension Optional where Wrapped: Numeric { static func +++ (a: Self, b: Self) -> Self { guard let a, let b else { return nil }; return a +++ b } }
infix operator +++ : AdditionPrecedence
func +++ <T: Numeric>(a: T, b: T) -> T { a + b }
print((Optional(1) +++ Optional(2)) as Any)
let lazyOne = stride(from: 0, to: 10, by: 1).lazy.map { $0 * 2 }.filter { $0 > 2 }
print(lazyOne.first { $0 > 4 } ?? 0)
var bits: [UInt8] = [0, 1]
let k = 3
bits[1] |= 1 << (7 - k)
bits[0] ^= 1 << k | 2
print(bits, UInt16(1 << k) &+ 3)
// expect: ["one", "two", "many"]
// expect: small+big
// expect: positive
// expect: other
// expect: 2 4 [3, 1] 7
// expect: 3.0 [3.0, 9.0] [1.0]
// expect: 1
// expect: Optional(3)
// expect: 6
// expect: [10, 17] 11

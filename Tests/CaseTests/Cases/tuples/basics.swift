let p = (1, "two", 3.0)
print(p.0, p.1, p.2, p)
let q = (x: 1, y: 2)
print(q.x + q.y, q.0, q)
var r = (a: 1, b: (c: 2, d: "x"))
r.a = 10; r.b.c += 5; r.b.d += "!"
print(r, r.b)
let (x, y) = q
print(x, y)
func minmax(_ a: [Int]) -> (low: Int, high: Int) { (a.min()!, a.max()!) }
let m = minmax([3, 1, 2])
print(m.low, m.high, m)
var (a, b) = (1, 2)
(a, b) = (b, a + b)
print(a, b)
(a, _) = (7, 8)
print(a, (1, 2) == (1, 2), (1, "a") != (1, "b"), (1, 2, 3) < (1, 2, 4))
let swap: (x: Int, y: Int) = (y: 1, x: 2).self == (1, 2) ? (3, 4) : (5, 6)
print(swap)
let t: (Double, Int?) = (1, 2)
print(t)
print([(1, "a")].map { n, s in "\(n)\(s)" }, [(a: 1, b: 2)].map(\.a))
// expect: 1 two 3.0 (1, "two", 3.0)
// expect: 3 1 (x: 1, y: 2)
// expect: (a: 10, b: (c: 7, d: "x!")) (c: 7, d: "x!")
// expect: 1 2
// expect: 1 3 (low: 1, high: 3)
// expect: 2 3
// expect: 7 true true true
// expect: (x: 3, y: 4)
// expect: (1.0, Optional(2))
// expect: ["1a"] [1]

let a: Int? = 3
let b: Int? = nil
print(a ?? 0, b ?? 0, a == 3, b == nil, a != nil, a! + 1)
if let a { print("a", a) }
if let x = a, let y = b { print(x, y) } else { print("not both") }
if var x = a { x += 1; print(x) }
let c = a.map { $0 * 2 }, d = b.map { $0 * 2 }
print(c as Int?, d as Int?, a.flatMap { $0 > 5 ? $0 : nil } as Int?)
var e: String? = "x"
e = nil
e = e ?? "default"
print(e!, [1, nil, 3].compactMap { $0 }, [a, b])
func find(_ n: Int) -> String? { n > 0 ? "found \(n)" : nil }
print(find(1) ?? "none", find(-1) ?? "none", find(0) == nil)
let nested: Int?? = .some(nil)
print(nested == nil, nested as Int??)
print(b ?? a ?? 9, Int("12").map { $0 + 1 } ?? 0)
if case let x? = a { print("pattern", x) }
// expect: 3 0 true true true 4
// expect: a 3
// expect: not both
// expect: 4
// expect: Optional(6) nil nil
// expect: default [1, 3] [Optional(3), nil]
// expect: found 1 none true
// expect: false Optional(nil)
// expect: 3 13
// expect: pattern 3

let n = 3, x = 2.5, name = "Ada"
print("n = \(n), x = \(x), \(name)'s \(n * 2) and \(x > 2 ? "big" : "small")")
print("nested \("inner \(n) \("deep")")")
print("\([1, 2, 3]) \((1, "a")) \(Optional(3) as Int?) \(true)")
print("a\(1)b\(2)c")
print("\(n)\(x)")
struct P { var x = 1; var y = [1.5] }
print("\(P())")
let s = "sum: \([1, 2, 3].map { $0 * 2 }.reduce(0, +))"
print(s)
// expect: n = 3, x = 2.5, Ada's 6 and big
// expect: nested inner 3 deep
// expect: [1, 2, 3] (1, "a") Optional(3) true
// expect: a1b2c
// expect: 32.5
// expect: P(x: 1, y: [1.5])
// expect: sum: 12

func twice(_ f: (Int) -> Int) -> (Int) -> Int {
  let a = f(f(0))
  return { $0 + a }
}
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func apply(_ n: Int, _ f: (Int, Int) -> Int) -> Int { f(n, n) }
print(twice { $0 + 3 }(1), compose({ (x: Int) in Double(x) }, { "\($0 / 2)" })(5))
print(apply(4, +), apply(4, *), apply(5) { $0 - $1 + 1 }, apply(3, max))
let table: [(String, (Double, Double) -> Double)] = [("add", { $0 + $1 }), ("mul", { $0 * $1 })]
for (name, f) in table { print(name, f(2, 3)) }
// expect: 7 2.5
// expect: 8 16 1 3
// expect: add 5.0
// expect: mul 6.0

print((1...3).reduce((sum: 0, product: 1)) { ($0.sum + $1, $0.product * $1) })
let r = [1.5].reduce((count: 0, total: 0.0)) { acc, x in (acc.count + 1, acc.total + x) }
print(r.count, r, [1, 2].reduce((n: 0, s: "")) { (n: $0.n + $1, s: $0.s + "x") }.s)
print(Set("ab") == ["a", "b"], Array("ab") == ["a", "b"], Set("a").union(["b"]).count, "ab".map { $0 } == ["a", "b"])
// expect: (sum: 6, product: 6)
// expect: 1 (count: 1, total: 1.5) xx
// expect: true true 2 true

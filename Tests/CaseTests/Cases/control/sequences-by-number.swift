// Loops over what `zip` and `enumerated` make go by number; what they bind and when they end is as with iterators.
let (p, q) = ((0..<40).map { Double($0) * 0.5 }, (0..<36).map { Double($0) + 0.25 })
var sum = 0.0
for (a, b) in zip(p, q) where b > 3 { sum += a * b }
print(sum)
for (i, (x, k)) in zip(["a", "bc", "d"], 5...).enumerated() { print(i, x, k) }
for (k, x) in zip(3..., ["y", "z"]) { print(k, x) }
for (a, b) in zip(-2..<2, 7...9) { print(a, b) }
for (i, pair) in zip([1, 2], [true, false]).enumerated() { print(i, pair.0, pair.1) }
for (i, n) in (10...12).enumerated().reversed() { print(i, n) }
for (a, b) in zip(Int.min...Int.max, Int.max - 1...Int.max) { print(a &- Int.min, b == Int.max) }
for _ in zip([Int](), 0..<3) { print("never") }
// What is looped over stays as it was.
var changing = [1, 2, 3]
for (i, x) in changing.enumerated() {
  changing.append(x * 10)
  if i == 1 { changing[0] = 7 }
}
print(changing)
var seen: [(Int, String)] = []
for (n, word) in zip([3, 1, 2], ["three", "one", "two"]) {
  if n == 1 { continue }
  seen.append((n, word))
  if n == 2 { break }
}
print(seen)
// The same inside generic functions, with closures that take a pair apart, and with operations.
func collected<S: Sequence>(_ s: S) -> [S.Element] {
  var all: [S.Element] = []
  for element in s { all.append(element) }
  return all
}
print(collected(zip([1, 2], "ab")), collected(["x"].enumerated()))
print(zip(p, q).map { $0 * $1 }.reduce(0, +), zip(p, q).map(*).reduce(0, +), p.reduce(1, -))
print(zip([1, 2, 3], [4, 5, 6]).map { (a, b) in a * b }, zip([1, 2], ["a", "b"]).map { $1 + "\($0)" })
print(p.enumerated().map { i, x in Double(i) * x }.reduce(0, +), (1...20).reduce(1, &*))
func scale(_ k: Double) -> Double { (0..<20).map { p[$0] * k + q[$0] }.reduce(0, +) }
print(scale(2), (0..<36).map { p[$0] * q[$0] }.max() ?? 0)
// expect: 7530.875
// expect: 0 a 5
// expect: 1 bc 6
// expect: 2 d 7
// expect: 3 y
// expect: 4 z
// expect: -2 7
// expect: -1 8
// expect: 0 9
// expect: 0 1 true
// expect: 1 2 false
// expect: 2 12
// expect: 1 11
// expect: 0 10
// expect: 0 false
// expect: 1 true
// expect: [7, 2, 3, 10, 20, 30]
// expect: [(3, "three"), (2, "two")]
// expect: [(1, "a"), (2, "b")] [(offset: 0, element: "x")]
// expect: 7533.75 7533.75 -389.0
// expect: [4, 10, 18] ["a1", "b2"]
// expect: 10270.0 2432902008176640000
// expect: 385.0 616.875

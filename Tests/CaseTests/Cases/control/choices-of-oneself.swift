var n = 7
var path: [Int] = []
while n != 1 {
  path.append(n)
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
}
print(path)
var s = "a"
for i in 0..<3 { s = i == 1 ? s + "!" : i == 2 ? s + s : s }
print(s)
var i = 2
let next = [1, 2, 0]
i = next[i]
i = i > 5 ? 0 : next[i]
i = i < 0 ? i : i > 0 ? next[next[i]] : 9
print(i)
var best: Int? = nil
for x in [3, 1, 2] { best = best == nil ? x : best! > x ? x : best }
print(best ?? -1)
let (a, b) = (i, i + 1)
do {
  let (b, a) = (a, b)
  print(a, b)
}
var (u, v) = (a + 1, [a, b])
(u, v[0]) = (v[0], u)
print(u, v)
let (_, w) = (print("first"), "second")
print(w)
func turn(_ x: Int) -> Int {
  var x = x
  x = x > 0 ? x &- 1 : Int.min
  x = x > 0 ? x : -x // trap: overflow
  return x
}
print(turn(4))
print(turn(0))
// expect: [7, 22, 11, 34, 17, 52, 26, 13, 40, 20, 10, 5, 16, 8, 4, 2]
// expect: a!a!
// expect: 0
// expect: 1
// expect: 1 0
// expect: 0 [1, 1]
// expect: first
// expect: second
// expect: 3

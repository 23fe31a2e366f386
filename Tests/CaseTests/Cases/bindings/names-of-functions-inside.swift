// Inside of functions and blocks a variable is known from its line on, and its first value may name the function.
func largest() -> Int {
  let max = max(1, 2)
  return max
}
if true {
  print(abs(-3))
  let abs = abs(-4)
  print(abs, largest())
}
for min in [min(1, 2)] { print(min) }
struct Pair {
  var a = 1, b = 2
  var sum: Int {
    let max = Swift.max(a, b), min = min(a, b)
    return max * 10 + min
  }
}
print(Pair().sum)
// expect: 3
// expect: 4 2
// expect: 1
// expect: 21

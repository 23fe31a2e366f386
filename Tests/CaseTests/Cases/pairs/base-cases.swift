func fibonacci(_ n: Int) -> Int { n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
func depth(_ n: Int) -> Int {
  if n == 0 { return n }
  return depth(n - 1) + 1
}
func parity(_ n: Int) -> Bool { n == 0 ? true : !parity(n - 1) }
func sum(_ n: Int, _ total: Int) -> Int { n == 0 ? total : sum(n - 1, total + n) }
print(fibonacci(15), depth(500), parity(7), sum(100, 0))
func overflowing(_ n: Int) -> Int {
  n == 0 ? Int.max : overflowing(n - 1) + 1 // trap: overflow
}
print(overflowing(0))
print(overflowing(3))
// expect: 610 500 false 5050
// expect: 9223372036854775807

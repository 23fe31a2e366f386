func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func ackermann(_ m: Int, _ n: Int) -> Int {
  if m == 0 { return n + 1 }
  if n == 0 { return ackermann(m - 1, 1) }
  return ackermann(m - 1, ackermann(m, n - 1))
}
func hanoi(_ n: Int, _ from: String, _ to: String, _ via: String, _ moves: inout [String]) {
  if n == 0 { return }
  hanoi(n - 1, from, via, to, &moves)
  moves.append(from + to)
  hanoi(n - 1, via, to, from, &moves)
}
var moves: [String] = []
hanoi(3, "A", "C", "B", &moves)
print(factorial(20), gcd(84, 36), ackermann(2, 3), moves)
func a(_ n: Int) -> Int { n == 0 ? 0 : b(n - 1) }
func b(_ n: Int) -> Int { n == 0 ? 1 : a(n - 1) }
print(a(7), b(7))
// expect: 2432902008176640000 12 9 ["AC", "AB", "CB", "AC", "BA", "BC", "AC"]
// expect: 1 0

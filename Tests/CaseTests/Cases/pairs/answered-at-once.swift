// Functions that answer at once where a parameter is small: no frame is made for that.
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
func factorial(_ n: Int) -> Int {
  if n <= 1 { return 1 }
  return n * factorial(n - 1)
}
func divisor(_ a: Int, _ b: Int) -> Int {
  guard b != 0 else { return a }
  return divisor(b, a % b)
}
func ackermann(_ m: Int, _ n: Int) -> Int {
  m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1))
}
func upward(_ n: Int) -> Int { n > 5 ? 100 : upward(n + 1) + 1 }
func rise(_ n: Int) -> Int { n >= 0 ? n : rise(n + 1) }
print(isEven(10), isOdd(7), isEven(3), factorial(1), factorial(-4), factorial(12))
print(divisor(12, 18), divisor(5, 0), ackermann(2, 3), upward(-3), upward(9), rise(-4), rise(.max), rise(.min + 0 == .min ? 7 : 0))

// Called as values they have captures or none, and the same answers.
let product: (Int) -> Int = factorial
print([0, 1, 5].map(factorial), product(1), product(6), [3, 4].map { factorial($0) }, [4, 1].map { divisor($0, 0) })

// Only the case is answered: what is passed and what is around it stays.
func clamp(_ x: Int, _ low: Int) -> Int { x < 10 ? low : clamp(x - 7, low + 1) }
var total = 0
for x in 0..<40 { total += clamp(x, x * 2) - clamp(40 - x, 1) }
print(total)

func depth(_ n: Int, _ limit: Int) -> Int {
  if n >= 3 { return limit }
  let below = depth(n + 1, limit)
  return below + n
}
print(depth(0, 5), depth(3, 8))
// expect: true true false 1 1 479001600
// expect: 6 5 9 109 100 0 9223372036854775807 7
// expect: [1, 1, 120] 1 720 [6, 24] [4, 1]
// expect: 1515
// expect: 8 8

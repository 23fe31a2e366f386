// Stored properties declared together.
struct Fibonacci: Sequence, IteratorProtocol {
  var (a, b) = (0, 1)
  mutating func next() -> Int? {
    defer { (a, b) = (b, a + b) }
    return a
  }
}
struct Settings {
  private var (seed, (low, high)): (UInt8, (Double, Double)) = (7, (0, 1))
  var name = "x", size = (1, 2)
  var width: Double { high - low + Double(seed) }
}
struct Pair {
  var (first, second) = (1, "one")
  var third = 3.0
}
func number() -> Int {
  print("number")
  return 4
}
struct Counted {
  var (x, y) = (number(), number() + 1)
  init() { y += 10 }
}
print(Array(Fibonacci().prefix(8)), Fibonacci(), Fibonacci(a: 3, b: 4).prefix(2).map { $0 })
print(Settings().width, Settings())
print(Pair(), Pair(first: 2, second: "two"), Pair(first: 2, second: "two", third: 4), Counted().y)
// expect: [0, 1, 1, 2, 3, 5, 8, 13] Fibonacci(a: 0, b: 1) [3, 4]
// expect: 8.0 Settings(seed: 7, low: 0.0, high: 1.0, name: "x", size: (1, 2))
// expect: number
// expect: number
// expect: Pair(first: 1, second: "one", third: 3.0) Pair(first: 2, second: "two", third: 3.0) Pair(first: 2, second: "two", third: 4.0) 15

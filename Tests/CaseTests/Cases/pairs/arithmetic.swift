// Operations that the machine does two or three at a time.
func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for i in 0..<a.count { sum += a[i] * b[i] }
  return sum
}
print(dot([1, 2, 3], [4, 5, 6]))
// expect: 32.0

func polynomial(_ x: Double) -> Double { 1 - x * x + 0.5 * x + x * 3 * x }
print(polynomial(2), polynomial(-0.5))
// expect: 10.0 1.25

func differences(_ a: Double, _ b: Double, _ c: Double) -> (Double, Double) { (a - b * c, b * c - a) }
print(differences(10, 2, 3))
// expect: (4.0, -4.0)

func scaled(_ n: Int) -> Double {
  var total = 0.0
  for i in 0..<n { total += Double(i) * 0.5 }
  return total
}
print(scaled(5), scaled(0))
// expect: 5.0 0.0

func sums(_ a: Double, _ b: Double) -> Double { (a + b) + (a + b) + a }
print(sums(1, 2), sums(0.1, 0.2))
// expect: 7.0 0.7000000000000001

let grid = [1, 2, 3, 4, 5, 6]
let width = 3
for row in 0..<2 {
  var line = 0
  for column in 0..<width { line += grid[row * width + column] }
  print(line)
}
// expect: 6
// expect: 15

func neighbours(_ a: [Int], _ i: Int, _ j: Int) -> Int { a[i + j] * 10 + a[i] }
print(neighbours(grid, 1, 2))
// expect: 42

let sameTwice: (Int) -> Int = { $0 * $0 + $0 * $0 }
print(sameTwice(7))
// expect: 98

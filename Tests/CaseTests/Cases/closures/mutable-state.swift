struct Model { var weights: [Double]; var log: [String] = []
  mutating func train(_ steps: Int, _ rule: (inout [Double], Int) -> Void) {
    for i in 0..<steps { rule(&weights, i) }
  }
}
var m = Model(weights: [0, 0])
m.train(3) { w, i in
  w[0] += Double(i)
  w[1] = w[0] * 2
}
print(m.weights)
func minimise(_ f: (Double) -> Double, from x0: Double) -> Double {
  var x = x0
  let h = 1e-6
  for _ in 0..<100 {
    let slope = (f(x + h) - f(x - h)) / (2 * h)
    x -= 0.1 * slope
  }
  return (x * 1000).rounded() / 1000
}
print(minimise({ ($0 - 2) * ($0 - 2) }, from: 0))
let table = (0..<3).map { i in (0..<3).map { j in i * 3 + j } }
print(table, table.map { $0.reduce(0, +) }, table.flatMap { $0 }.filter { $0 % 2 == 0 })
let sorted = ["pear", "fig", "apple"].sorted { a, b in
  if a.count != b.count { return a.count < b.count }
  return a < b
}
print(sorted)
// expect: [3.0, 6.0]
// expect: 2.0
// expect: [[0, 1, 2], [3, 4, 5], [6, 7, 8]] [3, 12, 21] [0, 2, 4, 6, 8]
// expect: ["fig", "pear", "apple"]

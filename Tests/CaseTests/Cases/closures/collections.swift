let numbers = [5, 3, 8, 1]
print(numbers.map { $0 * 2 }, numbers.filter { $0 > 2 }, numbers.reduce(0) { $0 + $1 }, numbers.reduce(1, *))
print(numbers.sorted { $0 > $1 }, numbers.sorted(by: <), numbers.contains { $0 == 8 }, numbers.allSatisfy { $0 > 0 })
print(numbers.compactMap { $0 > 2 ? $0 : nil }, numbers.flatMap { [$0, $0] }, numbers.first { $0 < 4 } ?? -1)
print(numbers.reduce(into: [Int]()) { $0.append($1 + 1) }, numbers.min() ?? 0, numbers.max { $0 < $1 } ?? 0)
numbers.forEach { print($0, terminator: " ") }
print()
print(zip(numbers, numbers.dropFirst()).map { $1 - $0 }, numbers.enumerated().map { $0.offset * $0.element })
print(numbers.map { n in
  let twice = n * 2
  return "\(twice)"
})
let pairs = [(1, "a"), (2, "b")]
print(pairs.map { $0.1 }, pairs.map { n, s in "\(n)\(s)" })
print(["b", "a"].sorted(), [2.5, 1.5].map { $0 + 1 }, numbers.prefix { $0 > 2 }, numbers.map(String.init), numbers.map(Double.init))
// expect: [10, 6, 16, 2] [5, 3, 8] 17 120
// expect: [8, 5, 3, 1] [1, 3, 5, 8] true true
// expect: [5, 3, 8] [5, 5, 3, 3, 8, 8, 1, 1] 3
// expect: [6, 4, 9, 2] 1 8
// expect: 5 3 8 1 |
// expect: [-2, 5, -7] [0, 3, 16, 3]
// expect: ["10", "6", "16", "2"]
// expect: ["a", "b"] ["1a", "2b"]
// expect: ["a", "b"] [3.5, 2.5] [5, 3, 8] ["5", "3", "8", "1"] [5.0, 3.0, 8.0, 1.0]

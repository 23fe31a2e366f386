// What is wanted of the whole says what the closures in the middle give and take.
let counts = ["a": 1, "b": 2]
func table() -> [(key: String, value: Int)] {
  counts.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
}
print(table()) // expect: [(key: "a", value: 1), (key: "b", value: 2)]
let words: [(name: String, n: Int)] = ["fig", "apple"].map { ($0, $0.count) }.sorted { $0.n > $1.n }.reversed()
print(words) // expect: [(name: "fig", n: 3), (name: "apple", n: 5)]
let longest: (name: String, n: Int)? = ["fig", "apple"].map { ($0, $0.count) }.max { $0.n < $1.n }
print(longest!.name) // expect: apple
let points: [(x: Double, y: Double)] = stride(from: 0.0, to: 1, by: 0.5).map { ($0, $0 * $0) }.sorted { $0.x > $1.x }
print(points) // expect: [(x: 0.5, y: 0.25), (x: 0.0, y: 0.0)]
let perhaps: [Int?] = [3, 1].map { $0 + 1 }.sorted { $0 < $1 }
print(perhaps) // expect: [Optional(2), Optional(4)]
let parsed: [Int?] = ["1", "x"].map { Int($0) }.sorted { ($0 ?? 0) < ($1 ?? 0) }
print(parsed) // expect: [nil, Optional(1)]
let doubles: [Double] = [1, 2].map { $0 }.sorted { $0 > $1 }
print(doubles) // expect: [2.0, 1.0]

struct Table<Key: Hashable> {
  let rows: [(key: Key, weight: Double)]
  init(_ rows: KeyValuePairs<Key, Double>) { self.rows = rows.map { ($0.key, $0.value) } }
}
let pairs: KeyValuePairs = ["b": 1, "a": 2, "b": 3]
print(pairs, pairs.count, pairs[1], pairs.map(\.key), pairs.first { $0.key == "a" }!.value, pairs.indices)
for (key, value) in pairs { print(key, value, terminator: " ") }
print(Table(["x": 0.5, "y": 0.25]).rows, [pairs], [:] as KeyValuePairs<Int, Int>)
debugPrint(pairs)
// expect: ["b": 1, "a": 2, "b": 3] 3 (key: "a", value: 2) ["b", "a", "b"] 2 0..<3
// expect: b 1 a 2 b 3 [(key: "x", weight: 0.5), (key: "y", weight: 0.25)] [["b": 1, "a": 2, "b": 3]] [:]
// expect: ["b": 1, "a": 2, "b": 3]

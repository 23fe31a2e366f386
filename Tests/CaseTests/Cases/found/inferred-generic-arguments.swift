var s: Set = [1, 2, 2]
let a: Array = [1.5], d: Dictionary = ["a": 1], o: Optional = 3
print(s.sorted(), a, d, o as Any, [1, 2, 2] as Set == [2, 1])
s.insert(5)
print(s.count)
let words = "the cat the dog".split(separator: " ")
let counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key):\($0.value)" })
// expect: [1, 2] [1.5] ["a": 1] Optional(3) true
// expect: 3
// expect: ["the:2", "cat:1", "dog:1"]

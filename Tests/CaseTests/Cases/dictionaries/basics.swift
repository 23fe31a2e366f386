var ages = ["ada": 36]
ages["bob"] = 20
ages["ada"]! += 1
print(ages["ada"]!, ages["bob"] ?? 0, ages["eve"] == nil, ages.count, ages.isEmpty)
ages["bob"] = nil
print(ages, ages.keys.contains("ada"), ages.values.reduce(0, +))
ages["x", default: 10] += 5
print(ages["x"]!, ages["y", default: 7])
for (name, age) in ages.sorted(by: { $0.key < $1.key }) { print(name, age) }
let squares: [Int: Int] = [1: 1, 2: 4]
print(squares[2]!, squares.map { $0.key + $0.value }.sorted(), squares.filter { $0.value > 1 })
let empty: [String: Int] = [:]
print(empty, empty.count, [Int: String]())
print(["a": 1] == ["a": 1], ["a": 1] != ["a": 2])
print(ages.contains { $0.value > 30 }, squares.min { $0.value < $1.value }!.key)
// expect: 37 20 true 2 false
// expect: ["ada": 37] true 37
// expect: 15 7
// expect: ada 37
// expect: x 15
// expect: 4 [2, 6] [2: 4]
// expect: [:] 0 [:]
// expect: true true
// expect: true 1

let i = 3, ints = [1, 2, 3]
// Where something has shown what the parameter is, the choice is an optional of that.
print(ints.compactMap { $0.isMultiple(of: 2) ? $0 : nil }, (1...i).compactMap { $0.isMultiple(of: 2) ? $0 : nil })
// expect: [2] [2]
print([1, 2].compactMap { $0 > 1 ? $0 : nil }, [1, 2].compactMap { $0 % 2 == 0 && i > 1 ? $0 : nil })
// expect: [2] [2]
print([1, 2].compactMap { ints.contains($0) ? $0 : nil }, [true, false].compactMap { $0 ? nil : $0 })
// expect: [1, 2] [false]
print([1, 2].compactMap { (x: Int) in x.isMultiple(of: 2) ? x : nil }, ["a"].compactMap { $0.isEmpty ? nil : $0.first })
// expect: [2] ["a"]
print([1, 2].compactMap { x -> Int? in x.isMultiple(of: 2) ? x : nil })
// expect: [2]
// Otherwise Swift takes it for an optional of an optional.
print([1, 2].compactMap { $0.isMultiple(of: 2) ? $0 : nil })  // refused: Swift takes this for an optional of an optional
print(["a", "b"].compactMap { x in x.hasPrefix("a") ? nil : x })  // refused: Swift takes this for an optional of an optional
print([i, 1].compactMap { abs($0) > 1 ? $0 : nil })  // refused: Swift takes this for an optional of an optional
print([1.5, 2.5].compactMap { $0 > 2 ? $0 : nil })  // refused: Swift takes this for an optional of an optional
print(Array(1...4).compactMap { $0.isMultiple(of: 2) ? $0 : nil })  // refused: Swift takes this for an optional of an optional
print([1, 2].map { i in "\(i)" }.compactMap { $0.isEmpty ? nil : $0 })  // refused: Swift takes this for an optional of an optional
print(["a", "b"].map { $0.uppercased() }.compactMap { $0.isEmpty ? nil : $0 })  // refused: Swift takes this for an optional of an optional
print([[1], [2]].map { $0.count }.compactMap { $0.isMultiple(of: 2) ? $0 : nil })  // refused: Swift takes this for an optional of an optional

print([3, 1, 2].map(\.self))
func first<T, ID: Equatable>(_ values: [T], id: (T) -> ID, _ wanted: ID) -> T? { values.first { id($0) == wanted } }
print(first(["a", "b"], id: \.self, "b") ?? "none")
// expect: [3, 1, 2]
// expect: b

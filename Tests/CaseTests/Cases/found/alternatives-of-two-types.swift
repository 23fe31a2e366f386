// Where anything is wanted, what stands on the two sides of `??` may be of two types.
let text = "2.5"
print(Double(text) ?? "no number", Int(text) ?? "no integer", Int("7") ?? 0)
let value: Any = Int(text) ?? "none"
print(value)
let missing: Int? = nil
print(missing ?? "missing", missing ?? 3.5, missing ?? -1)
let one: Int? = 1
print(one ?? "missing", one.map { "\($0)" } ?? "nil")
// expect: 2.5 no integer 7
// expect: none
// expect: missing 3.5 -1
// expect: 1 1

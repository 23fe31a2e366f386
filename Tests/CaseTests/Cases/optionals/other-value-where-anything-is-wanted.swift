let four: Int? = 4, none: Int? = nil, half: Double? = 0.5, noText: String? = nil, i = 3
let noHalf: Double? = nil
func checked(_ x: Double) -> Double? { x > 2 ? x : nil }
func same(_ x: Double) -> Double { x }

// Where anything is wanted, two optionals give what is in the left one, or the right one as it is.
print(four ?? none, none ?? four, none ?? none)
// expect: 4 Optional(4) nil
print(four ?? half, none ?? half, four ?? Int("5"), noText?.count ?? four)
// expect: 4 Optional(0.5) 4 Optional(4)
print(four ?? none ?? four, four ?? (i > 1 ? nil : 0), i > 1 ? four ?? none : none)
// expect: 4 4 4
let any: Any = four ?? none
print(any, (four ?? none) as Any, [four ?? none, none ?? four] as [Any])
// expect: 4 4 [4, Optional(4)]
func show(_ x: Any) { print(x) }
show(four ?? none)
// expect: 4
// Elsewhere an optional.
let x = four ?? none
print(x as Any, "\(x as Any)", [four ?? none], (four ?? none) == 4)
// expect: Optional(4) Optional(4) [Optional(4)] true
// What a function gives by name, or as an optional, shows what the left side is; other closures do not.
print(noHalf.flatMap { checked($0) } ?? 0, noHalf.flatMap(checked) ?? 0, noHalf.map(same) ?? 0)
// expect: 0.0 0.0 0.0
print(noText.flatMap { Double($0) } ?? 0, noHalf.map { same($0) } ?? 0, noHalf.map { $0 + 1 } ?? 0)
// expect: 0.0 0 0
print(noHalf.map { v in let w = v + 1; return w } ?? 0)
// expect: 0
// A name that could be a function's as well.
print(["a": 1.5].keys.dropFirst().first ?? 0, Set(["a"]).dropFirst().first ?? 0)
// expect: 0 0

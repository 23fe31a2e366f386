let missing: Double? = nil, whole: Int? = nil, d = 2.5
let none: [Double] = [], table: [String: Double] = [:]
func first<T>(_ value: T) -> T? { nil }
func list<T>(_ value: T) -> [T] { [] }
struct Point { var x = 1.5; var y: Double? }
let point: Point? = nil
// What the left side is known to wrap is what literals are, also in operations.
print(missing ?? 0, missing ?? 1 / 2, missing ?? -(1 + 2), none.first ?? 1 + 1, table["a"] ?? 0, point?.y ?? 0)
// expect: 0.0 0.5 -3.0 2.0 0.0 0.0
print(list(d).first ?? 0, Array([d].dropLast()).last ?? 0, [1.5].filter { $0 > 2 }.first ?? 0)
// expect: 0.0 0.0 0.0
// What only other values show may prove to be anything.
print(["a": d]["b"] ?? 0, [0: 1.5][1] ?? 1 - 1, first(d) ?? 0, point?.x ?? 0)
// expect: 0 0 0 0
// So may a name that stands for a function too: what Sequence's `dropFirst` gives has `first(where:)` only.
print(none.dropFirst().first ?? 0, none.prefix(1).first ?? 0, none.dropFirst().last ?? 0, none.dropLast().first ?? 0)
// expect: 0 0 0.0 0.0
print(none.prefix { $0 > 1 }.first ?? 0, whole ?? 1.5, whole ?? d * 2, (missing ?? 0) + 1)
// expect: 0.0 1.5 5.0 1.0

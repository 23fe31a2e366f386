// A literal that is a default, or one of two to be chosen from, keeps its own type where anything is wanted of a `??` whose
// left side is of another one.
let n: Int? = nil, d = 2.5, wide: Double? = nil
print(n ?? ["a": d]["b", default: 0])  // refused: Swift takes the values of this dictionary and the default for Any
print(n ?? (d > 1 ? 1 : 1.5))  // refused: Swift keeps each of these literals as it is
print(wide ?? ["a": d]["b", default: 0], wide ?? (d > 1 ? 1 : 1.5), n ?? d)
// So does what a closure gives of values that Swift sees late.
print([1.5, nil].map { $0 ?? 0 })  // refused: Swift takes both sides of this '??' for Any
print([[1.5], []].map { $0.first ?? 0 })  // refused: Swift takes both sides of this '??' for Any
func half(_ x: Double) -> Double? { x > 0 ? x / 2 : nil }
print([1.5, nil].map { $0 ?? 0.0 }, [1, nil].map { $0 ?? 0 }, [1.5, nil].map { ($0 ?? 0) * 2 }, [1, 0].map(half).map { $0 ?? 0 })
print([wide].map { $0 ?? 0 }, [wide, 1].map { $0 ?? 0 }, ["a": wide].mapValues { $0 ?? 0 })

let d = 0.25
// expect: 1.0 4.0 2.0 1.0
let first = [1, 2].sorted().first ?? 0.5
let doubled = [1, 2].map { $0 * 2 }.max() ?? 0.5
let kept = [1, 2].filter { $0 > 1 }.max() ?? d
let wanted: Double = [1, 2].sorted().min() ?? 0.5
print(first, doubled, kept, wanted)
// expect: 2.0 4.0
print(([1, 2].map { 1 / Double($0) }.first ?? 0.5) * 2, ([1, 2].map { $0 * 2 }.first ?? 0.5) * 2)
// expect: 2 4 1
print([1, 2].map { $0 }.reversed().first ?? 0, [1, 2].map { $0 * 2 }.max() ?? 0, [1].first ?? d)
// expect: [1.0, 2.0, 0.5] [2.0, 0.5] [0.5, 1.0, 0.5]
print([1, 2].sorted() + [0.5], [1, 2].filter { $0 > 1 } + [0.5], [1, 2].map { $0 * 0.5 } + [0.5])
// expect: [2.0, 4.0, 0.5] 3.0
let halves: [Double] = [1, 2].map { $0 * 2 } + [0.5]
print(halves, Double("x") ?? 1 + 2)

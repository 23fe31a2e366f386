// The first value of a choice says what an optional result holds.
enum Shape { case circle(Double), square(Double), point }
let shapes: [Shape] = [.circle(1), .point, .square(2)]
print(shapes.compactMap { if case .circle(let r) = $0 { 3 * r * r } else { nil } })
print(shapes.compactMap { switch $0 { case .circle(let r): r; case .square(let a) where a > 1: a * a; default: nil } })
print([1, 2, 3].compactMap { x in if x == 2 { "two" } else if x == 1 { "\(x)" } else { nil } })
print(["1", "x"].compactMap { s in if s != "x" { Int(s) } else { nil } })
print([1, 2].compactMap { if $0 > 1 { ($0, "x") } else { nil } })
print(Array(sequence(first: 1) { if $0 < 20 { $0 * 3 } else { nil } }))
print((1...9).lazy.compactMap { if $0 % 4 == 0 { $0 } else { nil } }.first!)
// expect: [3.0]
// expect: [1.0, 4.0]
// expect: ["1", "two"]
// expect: [1]
// expect: [(2, "x")]
// expect: [1, 3, 9, 27]
// expect: 4

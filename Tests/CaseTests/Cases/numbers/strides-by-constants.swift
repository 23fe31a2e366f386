for x in stride(from: 0, through: .pi, by: 1) { print(x, terminator: " ") }
print()
let angles = Array(stride(from: 0, to: 2 * .pi, by: 0.5)).count
let limit: Double = min(3, .pi)
print(angles, limit, max(4, .pi), [0, 1, .pi])
// expect: 0.0 1.0 2.0 3.0 |
// expect: 13 3.0 4.0 [0.0, 1.0, 3.141592653589793]

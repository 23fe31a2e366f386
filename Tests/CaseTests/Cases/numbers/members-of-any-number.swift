// Of which of Swift's numbers with a fraction `.pi` is, an operator does not show.
for x in stride(from: 0, to: .pi, by: .pi / 2) { print(x, terminator: " ") }
for x in stride(from: 0.0, to: 2 * .pi, by: .pi / 2) { print(x, terminator: " ") }
for x in stride(from: 0, to: 2 * .pi, by: 2.5) { print(x, terminator: " ") }
print(max(0, .pi), [1.0, 2 * .pi], 1.5 * .pi, 1 < .pi)
let turns: [Double] = [1, 2].map { Double($0) + 2 * .pi }
print(turns.count, [0.5].map { $0 + 2 * .pi }.count)
// expect: 0.0 1.5707963267948966 0.0 1.5707963267948966 3.141592653589793 4.71238898038469 0.0 2.5 5.0 3.141592653589793 [1.0, 6.283185307179586] 4.71238898038469 true
// expect: 2 1

let r = 0..<5, c = 1...3
print(r, c, r.count, c.count, r.contains(5), c.contains(3), r.isEmpty, (3..<3).isEmpty, r.lowerBound, c.upperBound)
print(Array(r), r.map { $0 * $0 }, c.reversed().map { $0 }, r.reduce(0, +), c.filter { $0 != 2 })
print((0.0...1.0).contains(0.5), (1..<2.5).contains(2.5), (0.5..<1.5), r == 0..<5)
print(stride(from: 0, to: 10, by: 4).map { $0 }, Array(stride(from: 1, through: 0, by: -0.25)))
print((1...10).first { $0 % 7 == 0 } ?? 0, (1...3).contains { $0 > 2 }, (1...4).allSatisfy { $0 < 5 }, (1...3).min() ?? 0)
print(r.first ?? -1, r.last ?? -1, (0..<10).dropFirst(7).map { $0 }, r ~= 3, (2...).contains(7), (..<3).contains(3))
print((0..<3).enumerated().map { $0.offset + $0.element })
let a = [10, 20, 30, 40]
print(a[1...].map { $0 }, a[..<2].map { $0 }, a[...1].map { $0 }, a[1...2].reduce(0, +))
// expect: 0..<5 1...3 5 3 false true false true 0 3
// expect: [0, 1, 2, 3, 4] [0, 1, 4, 9, 16] [3, 2, 1] 10 [1, 3]
// expect: true false 0.5..<1.5 true
// expect: [0, 4, 8] [1.0, 0.75, 0.5, 0.25, 0.0]
// expect: 7 true true 1
// expect: 0 4 [7, 8, 9] true true false
// expect: [0, 2, 4]
// expect: [20, 30, 40] [10, 20] [10, 20] 50

func mean<T: BinaryInteger>(_ xs: [T]) -> Double { Double(xs.reduce(0, +)) / Double(xs.count) }
print(mean([1, 2, 3]), mean([1 as UInt8, 2])) // expect: 2.0 1.5
func total<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
print(total([1.5, 2])) // expect: 3.5
func scaled<T: BinaryFloatingPoint>(_ xs: [T]) -> Double { Double(xs.map { $0 * 2 }.reduce(0, +)) }
print(scaled([1.5, 2.0])) // expect: 7.0
func sq<T: BinaryInteger>(_ x: T) -> Int { Int(x * x + 1) }
print(sq(4 as UInt8)) // expect: 17

// An author's operators beside those of the library: which of them Swift tries first.
infix operator <+>
func <+> <T: Numeric>(a: T, b: T) -> T { a }
func <+> (a: Double, b: Double) -> Double { 7 }
func / (a: Int, b: Int) -> Double { 7 }
func * (a: Int, b: Double) -> Double { 8 }
func - (a: Double, b: Int) -> Int { 9 }
func + (a: [Double], b: [Int]) -> [Double] { [10] }
func == (a: [Double], b: [Double]) -> Bool { false }
func ** (a: Double, b: Int) -> Double { 11 }
func ** <T: BinaryInteger>(a: T, b: T) -> T { 12 }
infix operator **
func != (a: Double, b: Double) -> Bool { true }
let (i, x, xs) = (2, 2.0, [1.0])
print(1 <+> 2, i <+> i)
print(i / i, 1 / 2, [1, 2].map { $0 / 2 })
let quotient: Double = i / i
print(quotient, 1.5 + i / i, i / i + 1)
let half: Double = 1 / 2
print(half)
print(i * 1.5, 2 * 1.5, 2 * x, 2 * x * 3, i * 2)
print(x - 1, 2.5 - 1, 3 - 1)
let difference: Int = x - 1
print(difference)
print(xs + [2], xs + [2.5], xs + xs)
print(2 ** 3, x ** 3, i ** 2, x != x)
print(xs == xs, xs == [1], [1] == [1], [1] == [2])
// expect: 7.0 2
// expect: 1 0 [0, 1]
// expect: 7.0 8.5 2
// expect: 0.5
// expect: 8.0 3.0 4.0 12.0 4
// expect: 1.0 1.5 2
// expect: 9
// expect: [10.0] [1.0, 2.5] [1.0, 1.0]
// expect: 12 11.0 12 true
// expect: false false false false

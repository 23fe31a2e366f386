precedencegroup PowerPrecedence {
    higherThan: MultiplicationPrecedence
    associativity: right
}
infix operator **: PowerPrecedence
func ** (base: Double, exponent: Int) -> Double {
    exponent < 0 ? 1 / (base ** -exponent) : (0..<exponent).reduce(1) { r, _ in r * base }
}
func ** <T: BinaryInteger>(base: T, exponent: T) -> T {
    (0..<Int(exponent)).reduce(1) { r, _ in r * base }
}
print(2.0 ** 3 ** 2, 2 ** 3 ** 2, 2 * 3 ** 2, 2.0 ** -1, 1.5 ** 2)
let x: Double = 2 ** 3, y: UInt8 = 2 ** 3
print(x, y, [1, 2] + [3] == [1, 2, 3], ["a"] + ["b"] != ["a"], [[1]] + [[2]] == [[1], [2]])
// expect: 512.0 512 18 0.5 2.25
// expect: 8.0 8 true true true

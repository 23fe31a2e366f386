func trapezoid<F: BinaryFloatingPoint>(_ f: (F) -> F, _ a: F, _ b: F, n: Int = 100) -> F {
    let h = (b - a) / F(n)
    var total: F = (f(a) + f(b)) / 2
    for i in 1..<n { total += f(a + F(i) * h) }
    return h * total
}
print(trapezoid({ (x: Double) in x * x }, 0, 3), trapezoid({ (x: Double) in 1 / x }, 1, 2, n: 10)) // expect: 9.000449999999995 0.693771403175428
func bisect(_ f: (Double) -> Double, in range: ClosedRange<Double>, steps: Int = 60) -> Double? {
    var (lo, hi) = (range.lowerBound, range.upperBound)
    guard f(lo).sign != f(hi).sign else { return nil }
    for _ in 0..<steps {
        let mid = lo + (hi - lo) / 2
        if f(mid).sign == f(lo).sign { lo = mid } else { hi = mid }
    }
    return lo
}
print(bisect({ $0 * $0 - 2 }, in: 0...2) ?? .nan, bisect({ $0 * $0 + 1 }, in: -1...1) as Any) // expect: 1.414213562373095 nil
func swapAll<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var p = 1, q = 2
swapAll(&p, &q)
var arr = [3, 1, 2]
arr.withEach { $0 *= 10 }
extension MutableCollection { mutating func withEach(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } } }
print(p, q, arr) // expect: 2 1 [30, 10, 20]
print((0.1 + 0.2), 1e21, 1e-7, 123456789.0, 0.1 * 3, 100.0, -0.0, 5e-324, Double.pi, 1.0 / 3) // expect: 0.30000000000000004 1e+21 1e-07 123456789.0 0.30000000000000004 100.0 -0.0 5e-324 3.141592653589793 0.3333333333333333
print((-1.0).squareRoot().isNaN, 7.5.truncatingRemainder(dividingBy: 2), (2.5).rounded(.toNearestOrEven), (-2.5).rounded(), 2.5.rounded(.up), Int(-3.9)) // expect: true 1.5 2.0 -3.0 3.0 -3
print(Int.max, Int.min, Int.max &+ 1, 7.quotientAndRemainder(dividingBy: 2), 10.isMultiple(of: 5), (-7).magnitude, 3.signum()) // expect: 9223372036854775807 -9223372036854775808 -9223372036854775808 (quotient: 3, remainder: 1) true 7 1

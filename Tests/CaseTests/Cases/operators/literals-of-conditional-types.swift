// A literal beside an operator is of a generic type that literals may have under conditions.
struct Interval<Bound: Comparable>: Equatable {
    var lower: Bound, upper: Bound
    static func + (a: Self, b: Self) -> Self { b }
}
extension Interval: ExpressibleByIntegerLiteral where Bound: Numeric {
    init(integerLiteral value: Int) { (lower, upper) = (0, Bound(exactly: value)!) }
}
let interval = Interval(lower: 1, upper: 3)
print(interval + 2, interval == 2)  // expect: Interval<Int>(lower: 0, upper: 2) false
print(Interval(lower: 0.5, upper: 1) + 4)  // expect: Interval<Double>(lower: 0.0, upper: 4.0)
func isPoint<T: FloatingPoint>(_ a: T, _ b: T) -> Bool { a.isEqual(to: b) || a.isLess(than: b) && b.isLessThanOrEqualTo(a) }
print(isPoint(1.5, 1.5), isPoint(1, 2.5))  // expect: true false

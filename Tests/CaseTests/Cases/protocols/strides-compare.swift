// what can be strided is compared by the distance
struct Day: Strideable, CustomStringConvertible {
    let number: Int
    func distance(to other: Day) -> Int { other.number - number }
    func advanced(by days: Int) -> Day { Day(number: number + days) }
    var description: String { "day \(number)" }
}
let first = Day(number: 1), last = Day(number: 4)
print(first < last, first >= last, first == Day(number: 1), first != last, max(first, last))
// expect: true false true true day 4
for day in stride(from: first, to: last, by: 2) { print(day, terminator: " ") }
print((first...last).count, (first..<last).contains(Day(number: 4)), [last, first].sorted())
// expect: day 1 day 3 4 false [day 1, day 4]
func later<T: Strideable>(_ a: T, _ b: T) -> Bool { a > b }
print(later(last, first), later(1, 2), later(2.5, 1.5))
// expect: true false true

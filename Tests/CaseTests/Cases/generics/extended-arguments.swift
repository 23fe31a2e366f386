extension Range<Int> { func half() -> Int { count / 2 } }
extension ClosedRange<Int> { var middle: Int { (lowerBound + upperBound) / 2 } }
extension [Int] { var total: Int { reduce(0, +) } }
extension Array<String> { var whole: String { joined() } }
extension [String: Int] { var sum: Int { values.reduce(0, +) } }
extension Optional<Int> { var orZero: Int { self ?? 0 } }
extension Int? { var orOne: Int { self ?? 1 } }
extension Collection<Character> { var text: String { String(self) } }
typealias Grid = [[Int]]
extension Grid { var cells: Int { map(\.count).reduce(0, +) } }
struct Pair<A, B> { var a: A; var b: B }
extension Pair<Int, Int> { var sum: Int { a + b } }
print((0..<5).half(), (0...4).middle, [1, 2].total, ["a", "b"].whole, ["a": 2].sum)
print(Int?.none.orZero, Int?.none.orOne, [Character("x")].text, "yz".dropFirst().text, [[1], [2, 3]].cells, Pair(a: 1, b: 2).sum)
// expect: 2 2 3 ab 2
// expect: 0 1 x z 3 3

// protocols with default implementations, composition, generic constraints, existential arrays, static requirements
protocol Shape: CustomStringConvertible { var area: Double { get }; var name: String { get }; func scaled(by k: Double) -> Self }
extension Shape { var description: String { "\(name) of area \(area)" }; func isLarger(than o: any Shape) -> Bool { area > o.area } }
struct Square: Shape { var side: Double; var area: Double { side * side }; let name = "square"; func scaled(by k: Double) -> Self { Square(side: side * k) } }
struct Circle: Shape { var r: Double; var area: Double { 3 * r * r }; var name: String { "circle" }; func scaled(by k: Double) -> Self { .init(r: r * k) } }
let shapes: [any Shape] = [Square(side: 2), Circle(r: 1), Square(side: 1).scaled(by: 3)]
for s in shapes { print(s) }
print(shapes.map(\.area).reduce(0, +), shapes.max { $0.area < $1.area }!.name, shapes[0].isLarger(than: shapes[1]))
print(shapes.compactMap { $0 as? Square }.map(\.side), shapes.filter { $0 is Circle }.count)
func largest<S: Shape>(_ xs: [S]) -> S? { xs.max { $0.area < $1.area } }
print(largest([Square(side: 1), Square(side: 5)])!.side, largest([Circle]()) == nil)
func make(_ big: Bool) -> some Shape { Square(side: big ? 10 : 1) }
print(make(true).area, make(false).scaled(by: 2).area)
protocol Monoid { static var identity: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <> : AdditionPrecedence
extension Int: Monoid { static var identity: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static let identity = ""; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var identity: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
extension Optional: Monoid where Wrapped: Monoid {
    static var identity: Wrapped? { nil }
    static func <> (a: Wrapped?, b: Wrapped?) -> Wrapped? {
        switch (a, b) { case let (x?, y?): x <> y; case (let x?, nil), (nil, let x?): x; case (nil, nil): nil }
    }
}
struct Max: Monoid, Comparable, ExpressibleByIntegerLiteral {
    var v: Int
    init(integerLiteral v: Int) { self.v = v }
    static var identity: Max { Max(integerLiteral: .min) }
    static func <> (a: Max, b: Max) -> Max { max(a, b) }
    static func < (a: Max, b: Max) -> Bool { a.v < b.v }
}
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.identity, <>) } }
print([1, 2, 3].fold(), ["a", "b"].fold(), [[1], [2]].fold(), [Max]([3, 9, 2]).fold().v, [Optional(1), nil, 4].fold() as Any, [Int?]().fold() as Any)
protocol Identified { associatedtype ID: Hashable; var id: ID { get } }
protocol Named { var name: String { get } }
struct User: Identified, Named, Equatable { let id: Int; let name: String }
func index<T: Identified>(_ xs: [T]) -> [T.ID: T] { Dictionary(xs.map { ($0.id, $0) }) { a, _ in a } }
func greet(_ x: some Identified & Named) -> String { "\(x.name) #\(x.id)" }
func lookup<T>(_ id: T.ID, in xs: [T]) -> T? where T: Identified, T: Equatable { index(xs)[id] }
let users = [User(id: 1, name: "Ann"), User(id: 2, name: "Bo"), User(id: 1, name: "Again")]
print(index(users).count, greet(users[1]), lookup(1, in: users)!.name, lookup(5, in: users) == nil)
struct Meters: Comparable, Hashable { var value: Double; static func < (a: Meters, b: Meters) -> Bool { a.value < b.value } }
extension Meters: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { init(floatLiteral v: Double) { value = v }; init(integerLiteral v: Int) { value = Double(v) } }
let track: [Meters] = [3, 1.5, 2]
print(track.sorted().map(\.value), track.max()!.value, (track[1] ... 2.5).contains(2), min(track[0], 10).value)
struct Pair<A, B> { let a: A, b: B }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair where A == B { var swapped: Pair { Pair(a: b, b: a) }; var both: [A] { [a, b] } }
extension Pair where A: Comparable, A == B { var ordered: Pair { a <= b ? self : swapped } }
print(Pair(a: 2, b: 1).ordered == Pair(a: 1, b: 2), Pair(a: "x", b: "y").both, Pair(a: 1, b: "z"))
extension Collection { func pairs() -> [(Element, Element)] { indices.flatMap { i in self[i...].dropFirst().map { (self[i], $0) } } } }
print([1, 2, 3].pairs().map { $0 * $1 }, "abc".pairs().map { "\($0)\($1)" })
protocol Defaulted { init() }
extension Int: Defaulted {}
extension Double: Defaulted {}
func fresh<T: Defaulted>(_: T.Type = T.self) -> T { T() }
let d: Double = fresh()
print(fresh(Int.self), d)
// expect: square of area 4.0
// expect: circle of area 3.0
// expect: square of area 9.0
// expect: 16.0 square true
// expect: [2.0, 3.0] 1
// expect: 5.0 true
// expect: 100.0 4.0
// expect: 6 ab [1, 2] 9 Optional(5) nil
// expect: 2 Bo #2 Ann true
// expect: [1.5, 2.0, 3.0] 3.0 true 3.0
// expect: true ["x", "y"] Pair<Int, String>(a: 1, b: "z")
// expect: [2, 3, 6] ["ab", "ac", "bc"]
// expect: 0 0.0

struct Celsius: RawRepresentable, Hashable {
    var rawValue: Double
    init(rawValue: Double) { self.rawValue = rawValue }
}
struct Name: RawRepresentable { let rawValue: String }
protocol Made { init?(n: Int) }
struct Always: Made { let n: Int }
struct Sometimes: Made {
    let n: Int
    init?(n: Int) { if n < 0 { return nil }; self.n = n }
}
struct Pair<T>: Made { let n: Int; let other: T? = nil }
func make<T: Made>(_ n: Int, _: T.Type) -> T? { T(n: n) }
print(make(3, Always.self)!.n, make(-1, Sometimes.self) as Any, make(2, Pair<String>.self)!.n)
func raw<T: RawRepresentable>(_ x: T.RawValue) -> T? { T(rawValue: x) }
print(raw(2.5) as Celsius? as Any, raw("n") as Name? as Any, Celsius(rawValue: 3))
protocol Default { init() }
struct Point: Default { var x = 1, y = 2 }
struct Bag<T>: Default { var first: T?; var all: [T] = [] }
extension Int: Default {}
func standard<T: Default>() -> T { T() }
print(standard() as Point, standard() as Bag<Int>, standard() as Int, Point(), Bag<String>())
// expect: 3 nil 2
// expect: Optional(main.Celsius(rawValue: 2.5)) Optional(main.Name(rawValue: "n")) Celsius(rawValue: 3.0)
// expect: Point(x: 1, y: 2) Bag<Int>(first: nil, all: []) 0 Point(x: 1, y: 2) Bag<String>(first: nil, all: [])

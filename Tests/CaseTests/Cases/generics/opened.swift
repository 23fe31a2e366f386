protocol Shape { var area: Double { get }; associatedtype Unit: Hashable; var units: [Unit] { get } }
extension Shape {
    func twice() -> Double { area * 2 }
    func name() -> String { "\(Self.self)" }
    func distinct() -> Int { Set(units).count }
    mutating func renew(_ other: Self) -> Int { self = other; return units.count }
}
struct Square: Shape { var side: Double; var area: Double { side * side }; var units: [String] { ["a", "b", "a"] } }
struct Disc: Shape { var r: Double; var area: Double { 3 * r * r }; var units: [Int] { [1, 2, 3, 3] } }
let shapes: [any Shape] = [Square(side: 2), Disc(r: 1)]
for s in shapes { print(s.twice(), s.name(), s.distinct()) }
func describe<S: Shape>(_ prefix: String, _ s: S) -> String { "\(prefix) \(S.self) \(s.units.count)" }
print(describe("a", shapes[0]), describe("b", shapes[1]))
func same<S: Shape>(_ s: S) -> S { s }
print(same(shapes[1]).area)
// expect: 8.0 Square 2
// expect: 6.0 Disc 3
// expect: a Square 3 b Disc 4
// expect: 3.0

// a closure says what the values of several types in a literal are
protocol Unit { var size: Double { get }; static var name: String { get } }
struct Nat: Unit { let size = 1.0; static let name = "nat" }
struct Bit: Unit { let size = 0.5; static let name = "bit" }
print([Nat(), Bit()].map { (unit: any Unit) in unit.size })
// expect: [1.0, 0.5]
print([Nat.self, Bit.self].map { (unit: any Unit.Type) in unit.name })
// expect: ["nat", "bit"]
print([Bit(), Nat(), Bit()].reduce(0) { (sum: Double, unit: any Unit) in sum + unit.size })
// expect: 2.0
[Nat(), Bit()].forEach { (unit: any Unit) in
    let doubled = unit.size * 2
    print(doubled, terminator: " ")
}
print(["n": Nat(), "b": Bit()].mapValues { (unit: any Unit) in unit.size }.count)
// expect: 2.0 1.0 2

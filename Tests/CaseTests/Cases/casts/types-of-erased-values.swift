protocol Shape {
  static var name: String { get }
  static func unit(_ size: Double) -> Self
  init()
  var area: Double { get }
}
extension Shape {
  static var title: String { "a " + name }
  func described() -> String { "\(type(of: self)) \(Self.name) \(Self.self == Square.self)" }
}
struct Square: Shape {
  static let name = "square"
  var side = 1.0
  static func unit(_ size: Double) -> Square { Square(side: size) }
  init() {}
  init(side: Double) { self.side = side }
  var area: Double { side * side }
}
struct Disk: Shape {
  static var name: String { "disk" }
  static func unit(_ size: Double) -> Disk { Disk() }
  var area: Double { 3 }
}
let shapes: [any Shape] = [Square(side: 2), Disk()]
for shape in shapes {
  print(type(of: shape), type(of: shape).name, type(of: shape).title, type(of: shape).unit(3).area, shape.described())
}
print(type(of: shapes[0]) == Square.self, type(of: shapes[0]) == type(of: shapes[1]), type(of: shapes))

let kinds: [any Shape.Type] = [Square.self, Disk.self, type(of: shapes[0])]
print(kinds, kinds.map { $0.name }, kinds.map { $0.init().area }, kinds[0] == Square.self, kinds[1] != Disk.self)
var named: [String: any Shape.Type] = ["s": Square.self]
named["d"] = Disk.self
func area(of kind: any Shape.Type) -> Double { kind.unit(2).area }
print(area(of: Square.self), area(of: kinds[1]))
print(named["d"]!.name, named["x"]?.name as Any)
let all: [Any.Type] = [Int.self, String.self, Square.self]
print(all.map { "\($0)" }, all[0] == Int.self)

func name(of value: Any) -> String { "\(type(of: value))" }
print(name(of: 1), name(of: [1.5]), name(of: shapes[0]), name(of: shapes), name(of: (1, "a")), name(of: Optional(3) as Any))
let value: Any = Square.self
print(value is Square.Type, value as? Int.Type as Any, value)
struct Counted {
  static var made = 0
  init() { type(of: self).made += 1 }
}
_ = Counted()
print(Counted.made)
// expect: Square square a square 9.0 Square square true
// expect: Disk disk a disk 3.0 Disk disk false
// expect: true false Array<Shape>
// expect: [main.Square, main.Disk, main.Square] ["square", "disk", "square"] [1.0, 3.0, 1.0] true false
// expect: 4.0 3.0
// expect: disk nil
// expect: ["Int", "String", "Square"] true
// expect: Int Array<Double> Square Array<Shape> (Int, String) Optional<Int>
// expect: true nil Square
// expect: 1

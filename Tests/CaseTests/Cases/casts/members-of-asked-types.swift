protocol Named { static var label: String { get } }
struct Circle: Named {
  static var label: String { "circle" }
  static func make() -> Circle { print("make"); return Circle() }
  static subscript(index: Int) -> Int { index * 2 }
  static func next(_ x: Int) throws -> Int { x + 1 }
}
func shown<T>(_ value: T) -> T { print("shown"); return value }
let circle = Circle()
print(type(of: circle).label, type(of: Circle.make()).label, type(of: 1).max, type(of: 2.5).pi)
print(type(of: shown(circle)).make(), type(of: shown(circle))[4])
print(try type(of: shown(circle)).next(shown(3)))
func label<T: Named>(of value: T) -> String { type(of: value).label }
print(label(of: circle), type(of: [circle].map { $0 }.first!).label)
// expect: make
// expect: circle circle 9223372036854775807 3.141592653589793
// expect: shown
// expect: make
// expect: shown
// expect: Circle() 8
// expect: shown
// expect: shown
// expect: 4
// expect: circle circle

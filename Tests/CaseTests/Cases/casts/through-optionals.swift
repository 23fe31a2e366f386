protocol Shape {}
struct Circle: Shape {}
extension Int: Shape {}
func test<T>(_ value: T) -> String { value is any Shape ? "shape" : "none" }
func turned<T, U>(_ value: T, to type: U.Type) -> U? { value as? U }
var held: Any = Optional(Circle()) as Any
print(held is any Shape, held as? any Shape != nil, test(held), held is Circle, held is Circle?)
held = Optional<Circle>.none as Any
print(held is any Shape, held as? any Shape != nil, test(held), held is Circle, held is Circle?)
held = Optional<Int>.none as Any
print(held is String?, held is Int?, held as? String? != nil)
switch held {
case let text as String?: print("text", text as Any)
default: print("other")
}
held = 3
print(held is Int?, held is Int??, (held as? Int?) as Any, held is String?)
let some: (any Shape)? = Circle()
held = some as Any
print(held is Circle, held as? any Shape != nil, held is Int)
held = Optional<Int?>.some(nil) as Any
print(held is Int, held is Int?, held is Int??)
print(turned(3, to: Int?.self) as Any, turned(Optional(3), to: Int.self) as Any, turned(3, to: (any Shape).self) as Any)
print(turned(Optional<Int>.none, to: String?.self) as Any, turned(Optional<Int>.none, to: Int.self) as Any)
for value in [1, Optional(Circle()) as Any, "x", Optional("y") as Any] as [Any] {
  switch value {
  case let shape as any Shape: print("shape", shape)
  case let text as String: print("text", text)
  default: print("other")
  }
}
// expect: true true shape true true
// expect: false false none false true
// expect: true true true
// expect: text nil
// expect: true true Optional(Optional(3)) false
// expect: true true false
// expect: false true true
// expect: Optional(Optional(3)) Optional(3) Optional(3)
// expect: Optional(nil) nil
// expect: shape 1
// expect: shape Circle()
// expect: text x
// expect: text y

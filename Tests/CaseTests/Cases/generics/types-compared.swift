func kind<T>(_ x: T) -> String {
  if T.self == Int.self { return "int" }
  return type(of: x) == Double.self ? "double" : "other"
}
print(kind(1), kind(2.5), kind("x"), kind(3 as Any))
func areOne<T, U>(_: T.Type, _: U.Type) -> Bool { T.self == U.self }
print(areOne(Int.self, Int.self), areOne([Int].self, [Double].self))
let (a, b) = (3, 4)
print(type(of: a) == type(of: b), type(of: a) != type(of: b))
struct Box<T> {
  var value: T
  var holdsText: Bool { T.self == String.self }
}
print(Box(value: "a").holdsText, Box(value: 1).holdsText)
// expect: int double other other
// expect: true false
// expect: true false
// expect: true false

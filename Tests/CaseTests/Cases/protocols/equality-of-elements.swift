// What a type's values are compared by is what fulfils Equatable, wherever it stands and whatever else has the name.
protocol Named { var name: String { get } }
extension Named { static func == (l: Self, r: Self) -> Bool { l.name == r.name } }
struct Person: Named, Equatable { var name: String; var age: Int }
let (young, old) = (Person(name: "x", age: 1), Person(name: "x", age: 2))
print(young == old, [young] == [old], Optional(young) == old)  // expect: true true true
struct Mixed: Equatable {
  var a: Int
  static func == (l: Mixed, r: Int) -> Bool { true }
}
print([Mixed(a: 1)] == [Mixed(a: 2)], Mixed(a: 1) == 5)  // expect: false true
protocol Keyed { var key: Int { get } }
extension Keyed {
  static func == (l: Self, r: Self) -> Bool { l.key == r.key }
  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
struct Entry: Keyed, Hashable { var key: Int; var value: Int }
print(Set([Entry(key: 1, value: 1), Entry(key: 1, value: 2)]).count)  // expect: 1
struct Plain: Hashable {
  var a: Int
  func hash(_ x: Int) -> Int { x }
}
print(Set([Plain(a: 1), Plain(a: 1), Plain(a: 2)]).count)  // expect: 2

// What begins as nil may be left out where all that is declared with it needs no value.
struct All {
  var a: Int?, b = 2, c: String?
  var d, e: Int?
}
print(All(), All(a: 1), All(c: "x", e: 3)) // expect: All(a: nil, b: 2, c: nil, d: nil, e: nil) All(a: Optional(1), b: 2, c: nil, d: nil, e: nil) All(a: nil, b: 2, c: Optional("x"), d: nil, e: Optional(3))
struct Made {
  var a: Int, b: Int?
  init(a: Int) { self.a = a }
}
print(Made(a: 1)) // expect: Made(a: 1, b: nil)
struct Shared {
  static var last: Int?
  static var names: [String]?, count = 0
}
print(Shared.last as Any, Shared.names?.count ?? Shared.count) // expect: nil 0
Shared.last = 4
print(Shared.last ?? 0) // expect: 4

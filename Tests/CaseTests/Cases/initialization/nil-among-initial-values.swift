// `init()` is there where all stored properties have values, an optional variable too, which is nil.
struct A {
  var (x, y): (Int?, Int?) = (nil, nil)
  var z: Int?
}
let a = A()
print(a.x == nil, a.y == nil, a.z == nil) // expect: true true true
struct B {
  var z: Int?
  var w = 3
}
print(B(), B(z: 1), B(w: 2)) // expect: B(z: nil, w: 3) B(z: Optional(1), w: 3) B(z: nil, w: 2)
let make: () -> B = B.init
print(make()) // expect: B(z: nil, w: 3)
struct D {
  var (p, q) = (1, 2)
  var r: String?
}
print(D(), D(p: 3, q: 4, r: "x")) // expect: D(p: 1, q: 2, r: nil) D(p: 3, q: 4, r: Optional("x"))

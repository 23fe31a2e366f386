struct P { var x: Int; var y = 2; let z: String; var w: Int? }
print(P(x: 1, z: "a"), P(x: 1, y: 3, z: "b", w: 4))
struct Q { let a = 1; var b: Int }
print(Q(b: 2))
struct R { private(set) var n = 0; mutating func up() { n += 1 } }
var r = R()
r.up()
print(r.n)
// expect: P(x: 1, y: 2, z: "a", w: nil) P(x: 1, y: 3, z: "b", w: Optional(4))
// expect: Q(a: 1, b: 2)
// expect: 1

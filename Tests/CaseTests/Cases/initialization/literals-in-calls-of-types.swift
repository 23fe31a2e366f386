// A literal in the call of a type that it can express is a literal of that type (SE-0213).
struct R: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  var v: Double
  init(integerLiteral n: Int) { v = Double(n) * 10 }
  init(floatLiteral x: Double) { v = x * 100 }
  init(_ n: Int) { v = Double(n) }
  init(_ x: Double) { v = x }
}
struct W: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral {
  let s: String
  init(integerLiteral v: Int) { s = "integer" }
  init(stringLiteral v: String) { s = "string" }
  init(arrayLiteral v: Int...) { s = "array" }
  init(booleanLiteral v: Bool) { s = "boolean" }
  init(_ v: Int) { s = "init Int" }
  init(_ v: String) { s = "init String" }
  init(_ v: [Int]) { s = "init [Int]" }
  init(_ v: Bool) { s = "init Bool" }
}
let n = 3
print(R(3).v, R(-3).v, R(2.5).v, R(n).v, R(n + 1).v, R(Double(n)).v, R.init(3).v, R(-n).v, R(+3).v, R(1 + 2).v)
print(W(3).s, W(-3).s, W("x").s, W([1]).s, W(true).s, W.init(3).s, W((3)).s, W("\(1)").s)
// expect: 30.0 -30.0 250.0 3.0 4.0 3.0 3.0 -3.0 3.0 3.0
// expect: integer integer string init [Int] boolean init Int integer init String
print(Unicode.Scalar("a"), Character("é"), Substring("abc"), String(""), Double(-0.5), Bool(false), Double((3)), Int((-3)), UInt8(200), Int(-0.0))
// expect: a é abc  -0.5 false 3.0 -3 200 0
let o = Optional<Int>(nil), p = Optional<Int?>(nil), s = Optional<Int?>.some(nil), i = Optional<Int?>.init(nil)
let q: Int?? = Optional(nil)
print(o as Any, p as Any, q as Any, s as Any, i as Any)
// expect: nil nil nil Optional(nil) Optional(nil)

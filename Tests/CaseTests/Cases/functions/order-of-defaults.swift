// What is given is evaluated before the defaults.
func t(_ s: String) -> Int { print(s); return s.count }
func df(a: Int = t("a"), b: Int = t("bb"), c: Int) -> Int { a * 100 + b * 10 + c }
print(df(c: t("ccc")), df(a: t("AAAA"), c: t("C")), df(b: t("B"), c: 1), df(c: 1))
func g(_ x: inout Int, by y: Int = t("y"), then z: Int) { x += y * 10 + z }
var xs = [1, 2]
g(&xs[t("")], then: t("z"))
print(xs)
struct S {
  var n = 1
  mutating func add(_ a: Int = t("default"), times b: Int) { n += a * b }
  static func make(_ a: Int = t("d"), named b: String) -> S { S(n: a + b.count) }
}
var s = S()
s.add(times: t("given"))
print(s, S.make(named: "\(t("x"))"))
// expect: ccc
// expect: a
// expect: bb
// expect: AAAA
// expect: C
// expect: bb
// expect: B
// expect: a
// expect: a
// expect: bb
// expect: 123 421 111 121
// expect: 
// expect: z
// expect: y
// expect: [12, 2]
// expect: given
// expect: default
// expect: x
// expect: d
// expect: S(n: 36) S(n: 2)

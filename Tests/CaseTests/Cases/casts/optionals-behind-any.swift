// What optionals behind Any hold is found by casts.
protocol P { func hello() -> String }
struct S: P { var n = 1; func hello() -> String { "S\(n)" } }
struct T {}
func p(_ x: Any) -> String { (x as? any P)?.hello() ?? "none" }
let o: S? = S(n: 2)
let e: (any P)? = S(n: 3)
let oo: S?? = S(n: 4)
print(p(o as Any), p(e as Any), p(S?.none as Any), p(oo as Any), p(T() as T? as Any), p((nil as (any P)?) as Any))
func s(_ x: Any) -> Bool { x is S }
print(s(e as Any), s(o as Any), s(oo as Any), s(T() as T? as Any), (e as Any as? S)?.n ?? 0)
func t(_ x: Any) {
  switch x {
  case let n as Int: print("int", n)
  case let h as any P: print(h.hello())
  case is String: print("text")
  default: print("other")
  }
}
t(Optional(3) as Any); t(o as Any); t(e as Any); t(Optional("a") as Any); t(Int?.none as Any); t(oo as Any)
let kept: Any = o as Any
print(kept is any P, p(kept), kept)
var mixed: [Any] = [o as Any, 1, e as Any, T()]
print(mixed.map { ($0 as? any P)?.hello() ?? "-" }, mixed.filter { $0 is any P }.count)
func forced(_ x: Any) -> String { (x as! any P).hello() }
print(forced(o as Any), forced(e as Any))
// expect: S2 S3 none S4 none none
// expect: true true true false 3
// expect: int 3
// expect: S2
// expect: S3
// expect: text
// expect: other
// expect: S4
// expect: true S2 Optional(main.S(n: 2))
// expect: ["S2", "-", "S3", "-"] 2
// expect: S2 S3

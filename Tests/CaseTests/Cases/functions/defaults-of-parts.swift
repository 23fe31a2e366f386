// Of what something is made of, what is given is evaluated before the defaults.
func t(_ s: String) -> Int { print(s); return s.count }
struct S { var a = t("a"); var b = t("bb"); var c: Int }
print(S(c: t("ccc")), S(b: t("B"), c: t("CC")), S(a: t("A"), b: 2, c: 3), S(c: 1))
struct L { let id = t("id"); var name: Int }
print(L(name: t("name")), L(name: 1))
enum E { case x(a: Int = t("d"), b: Int) }
print(E.x(b: t("ee")), E.x(b: 1))
struct G<T> { var n = t("n"); var value: T }
print(G(value: [t("v")]), G(value: { t("closure") }()))
func inner(_ k: Int) -> L { L(name: k + t("inner")) }
print(inner(3), [1, 2].map { L(name: $0 * t("m")) })
// expect: ccc
// expect: a
// expect: bb
// expect: B
// expect: CC
// expect: a
// expect: A
// expect: a
// expect: bb
// expect: S(a: 1, b: 2, c: 3) S(a: 1, b: 1, c: 2) S(a: 1, b: 2, c: 3) S(a: 1, b: 2, c: 1)
// expect: name
// expect: id
// expect: id
// expect: L(id: 2, name: 4) L(id: 2, name: 1)
// expect: ee
// expect: d
// expect: d
// expect: x(a: 1, b: 2) x(a: 1, b: 1)
// expect: v
// expect: n
// expect: closure
// expect: n
// expect: G<Array<Int>>(n: 1, value: [1]) G<Int>(n: 1, value: 7)
// expect: inner
// expect: id
// expect: m
// expect: id
// expect: m
// expect: id
// expect: L(id: 2, name: 8) [main.L(id: 2, name: 1), main.L(id: 2, name: 2)]

// What has no parameter is evaluated last, in a structure's own initializer; the defaults before, where it is called.
func t(_ s: String) -> Int { print(s); return s.count }
struct A { let a = t("a"); var b = t("bb"); let c = t("ccc"); var d: Int; var e = t("eeeee"); let f: Int }
print(A(d: t("D"), f: t("F")), A(b: 0, d: 1, e: t("E"), f: 2))
struct B { let a = t("a"); var b = t("bb") }
print(B(), B(b: t("B")))
struct N { var x = B(); let y = B(b: t("y")); var z = t("z") }
print(N(), N(z: t("Z")))
enum E { case x(a: Int = t("d"), b: Int, c: Int = t("ccc")); indirect case y(E = .x(b: t("b")), n: Int) }
print(E.y(n: t("n")))
struct Bounds { var list = [t("list")]; var n: Int }
print(Bounds(n: t("n")).list)
// expect: D
// expect: F
// expect: bb
// expect: eeeee
// expect: a
// expect: ccc
// expect: E
// expect: a
// expect: ccc
// expect: A(a: 1, b: 2, c: 3, d: 1, e: 5, f: 1) A(a: 1, b: 0, c: 3, d: 1, e: 1, f: 2)
// expect: a
// expect: bb
// expect: B
// expect: a
// expect: B(a: 1, b: 2) B(a: 1, b: 1)
// expect: a
// expect: bb
// expect: y
// expect: a
// expect: z
// expect: Z
// expect: a
// expect: bb
// expect: y
// expect: a
// expect: N(x: main.B(a: 1, b: 2), y: main.B(a: 1, b: 1), z: 1) N(x: main.B(a: 1, b: 2), y: main.B(a: 1, b: 1), z: 1)
// expect: n
// expect: b
// expect: d
// expect: ccc
// expect: y(main.E.x(a: 1, b: 1, c: 3), n: 1)
// expect: n
// expect: list
// expect: [4]

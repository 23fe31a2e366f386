// Of a subscript, too, what is given is evaluated before the defaults.
func t(_ s: String) -> Int { print(s); return s.count }
struct S {
  var v = [1, 2, 3, 4, 5, 6, 7, 8]
  subscript(a: Int = t("a"), b b: Int, c c: Int = t("cc")) -> Int {
    get { print("get", a, b, c); return v[a] + b + c }
    set { print("set", a, b, c, newValue); v[a] = newValue }
  }
  static subscript<T>(a: Int = t("a"), value value: T) -> String { "\(a) \(value)" }
}
var s = S()
print(s[b: t("bbb")], S[value: [t("value")]])
s[b: t("bbb")] = t("value")
s[b: t("bbb"), c: t("C")] += t("value")
func inc(_ x: inout Int, _ y: Int) { print("inc", y); x += y }
inc(&s[b: t("bbb")], t("yy"))
var optional: S? = s
optional?[b: t("bbb")] = t("v")
print(optional?[b: t("bbb")] as Any)
optional = nil
optional?[b: t("bbb")] = t("v")
protocol P { subscript(i: Int, j j: Int) -> Int { get set } }
extension P {
  subscript(i: Int = t("i"), k k: Int) -> Int { get { self[i, j: k] } set { self[i, j: k] = newValue } }
}
struct Q: P {
  subscript(i: Int = t("own"), j j: Int) -> Int { get { i * j } set { print("set", i, j, newValue) } }
}
func change<X: P>(_ x: inout X) { x[k: t("kk")] += t("v") }
var q = Q()
change(&q)
q[j: t("j")] -= t("v")
// expect: bbb
// expect: a
// expect: cc
// expect: get 1 3 2
// expect: value
// expect: a
// expect: 7 1 [5]
// expect: bbb
// expect: a
// expect: cc
// expect: value
// expect: set 1 3 2 5
// expect: bbb
// expect: C
// expect: a
// expect: value
// expect: get 1 3 1
// expect: set 1 3 1 14
// expect: bbb
// expect: a
// expect: cc
// expect: yy
// expect: get 1 3 2
// expect: inc 2
// expect: set 1 3 2 21
// expect: bbb
// expect: a
// expect: cc
// expect: v
// expect: set 1 3 2 1
// expect: bbb
// expect: a
// expect: cc
// expect: get 1 3 2
// expect: Optional(6)
// expect: kk
// expect: i
// expect: v
// expect: set 1 2 3
// expect: j
// expect: own
// expect: v
// expect: set 3 1 2

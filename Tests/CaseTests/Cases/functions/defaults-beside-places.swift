// A default is evaluated while the places before it are being changed, and a default of a table once.
func t<T>(_ s: String, _ v: T) -> T { print(s); return v }
struct Row {
  var v = [1, 2]
  subscript(i: Int) -> Int {
    get { print("get", i); return v[i] }
    set { print("set", i, newValue); v[i] = newValue }
  }
}
func add(_ a: inout Int, b: Int = t("default", 5), c: Int) { a += b + c }
var row = Row()
add(&row[t("place", 0)], c: t("given", 2))
add(&row[t("place", 1)], b: t("b", 1), c: t("c", 2))
func first(b: Int = t("default", 5), _ a: inout Int) { a += b }
first(&row[t("place", 0)])
var rows = ["x": Row()]
rows["z", default: t("new", Row())][t("i", 1)] *= t("v", 10)
rows["x", default: t("new", Row())][t("i", 1)] *= t("v", 10)
print(rows["z"]!.v, rows["x"]!.v)
// expect: place
// expect: given
// expect: get 0
// expect: default
// expect: set 0 8
// expect: place
// expect: b
// expect: c
// expect: get 1
// expect: set 1 5
// expect: place
// expect: default
// expect: get 0
// expect: set 0 13
// expect: i
// expect: v
// expect: new
// expect: get 1
// expect: set 1 20
// expect: i
// expect: v
// expect: get 1
// expect: set 1 20
// expect: [1, 20] [1, 20]

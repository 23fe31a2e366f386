func tick(_ v: Int) -> Int { print("tick", v); return v }
struct R { var n = 0; var m: Int { get { n } set { print("set", newValue); n = newValue } } ; subscript(i: Int) -> Int { get { n + i } set { print("sub", i, newValue); n = newValue } } }
func f() {
  var x = 1
  var a = [1, 2, 3]
  var r = R()
  (a[tick(0)], x) = (x, tick(3))
  print(a, x)
  (r.m, a[tick(1)], r[tick(2)]) = (tick(7), tick(8), tick(9))
  print(r, a)
  (a[0], a[1]) = (a[1], a[0])
  print(a)
  ((a[tick(0)], x), r[tick(1)]) = ((tick(4), 5), 6)
  print(a, x, r)
  (_, a[tick(2)]) = (tick(5), tick(6))
  var o: R? = R()
  o?[tick(1)] = tick(2)
  o?.m = tick(3)
  (o!.n, x) = (tick(1), 2)
  print(o as Any, x)
  var d = ["a": 1]
  (d["b"], d["a"]) = (tick(4), nil)
  print(d)
}
f()
func g() {
  var i = 0
  var a = [1, 2, 3]
  (i, a[i]) = (2, 50)
  print(i, a)
  var m = [[1, 2], [3, 4]]
  (m[0][i - 1], i, m[1][i - 2]) = (i, 1, 9)
  print(m, i)
  (a[i], a[i + 1]) = (a[i + 1], a[i])
  print(a)
  var t = (x: [1], y: 2)
  (t.x[0], t.y) = (t.y, t.x[0])
  print(t)
  var d = ["a": 1]
  (d["x", default: tick(5)], i) = (tick(4), 0)
  print(d["x"] as Any)
}
g()
var i = 1
var b = [1, 2, 3]
(i, b[i]) = (2, 70)
print(i, b)
// expect: tick 0
// expect: tick 3
// expect: [1, 2, 3] 3
// expect: tick 1
// expect: tick 2
// expect: tick 7
// expect: tick 8
// expect: tick 9
// expect: set 7
// expect: sub 2 9
// expect: R(n: 9) [1, 8, 3]
// expect: [8, 1, 3]
// expect: tick 0
// expect: tick 1
// expect: tick 4
// expect: sub 1 6
// expect: [4, 1, 3] 5 R(n: 6)
// expect: tick 2
// expect: tick 5
// expect: tick 6
// expect: tick 1
// expect: tick 2
// expect: sub 1 2
// expect: tick 3
// expect: set 3
// expect: tick 1
// expect: Optional(main.R(n: 1)) 2
// expect: tick 4
// expect: ["b": 4]
// expect: 2 [50, 2, 3]
// expect: [[1, 2], [9, 4]] 1
// expect: [50, 3, 2]
// expect: (x: [2], y: 1)
// expect: tick 4
// expect: tick 5
// expect: Optional(4)
// expect: 2 [1, 70, 3]

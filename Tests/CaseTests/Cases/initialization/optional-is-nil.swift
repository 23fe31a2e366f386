func f() {
  var x: Int?
  print(x ?? 7)
  x = 3
  print(x ?? 7)
}
f()
// expect: 7
// expect: 3

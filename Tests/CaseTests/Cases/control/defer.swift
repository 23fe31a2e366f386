func f(_ n: Int) -> Int {
  defer { print("leaving", n) }
  defer { print("first", n) }
  if n == 0 { return 0 }
  for i in 0..<n {
    defer { print("round", i) }
    if i == 1 { break }
  }
  return n * 2
}
print(f(0), f(3))
func g() -> Int {
  var x = 1
  defer { x = 100 }
  return x
}
print(g())
do {
  defer { print("end of block") }
  print("in block")
}
// expect: first 0
// expect: leaving 0
// expect: round 0
// expect: round 1
// expect: first 3
// expect: leaving 3
// expect: 0 6
// expect: 1
// expect: in block
// expect: end of block

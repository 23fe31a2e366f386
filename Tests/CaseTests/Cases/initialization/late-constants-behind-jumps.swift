func g(_ y: Int) -> Int {
  let w: Int
  for i in 0..<2 {
    let f = { (n: Int) -> Int in
      let v: Int
      if n == i { v = 1 } else { v = 2 }
      return v
    }
    print(f(1))
  }
  w = 4
  return w
}
print(g(1))
func h(_ y: Int, _ z: Int) -> Int {
  let w: Int
  switch y {
  case 0:
    if z == 0 { fallthrough }
    if z == 1 { w = 5; print(w); return w }
    switch z { case 3: print("three"); default: print("other") }
    fallthrough
  case 1: w = 3
  default: w = 4
  }
  return w
}
print(h(0, 0), h(0, 1), h(0, 3), h(2, 2))
func k(_ y: Int, _ z: Int) -> Int {
  let w: Int
  outer: for i in 0..<3 {
    if i == y { break outer }
    let f = { (n: Int) -> Int in
      for j in 0..<4 { if j == n { return j } }
      outer: do { if n > 7 { break outer } ; return 5 }
      return 6
    }
    print(f(i), f(9))
  }
  w = 2
  return w
}
print(k(1, 1))
// expect: 2
// expect: 1
// expect: 4
// expect: 5
// expect: three
// expect: 3 5 3 4
// expect: 0 6
// expect: 2

func h(_ y: Int, _ z: Int) -> Int {
  let w: Int
  switch y {
  case 0:
    if z == 0 { w = 2; fallthrough }
    switch z { case 3: print("three"); default: print("other") }
    w = 5
  case 1: w = 3 // error: immutable value 'w' may only be initialized once
  default: w = 4
  }
  return w
}
print(h(0, 0))
func i(_ y: Int, _ z: Int) -> Int {
  let w: Int
  switch y {
  case 0:
    if z == 0 { fallthrough }
    w = 5
    fallthrough
  case 1: print("one", w) // error: constant 'w' used before being initialized
  default: w = 4
  }
  return 1
}
print(i(0, 0))

func f(_ n: Int) -> Int {
  let x: Int
  switch n {
  case 0: x = 1
  case 1: print("one")
  default: x = 3
  }
  return x // error: constant 'x' used before being initialized
}

func f() {
  let x: Int
  let g = { x + 1 } // error: constant 'x' captured by a closure before being initialized
  x = 2
  print(g())
}

func f() -> Int {
  let x: Int
  let n = 3
  x = n * 2
  let g = { x + n }
  return g()
}
print(f())
// expect: 9

func f() -> Int {
  let x: Int
  while true {
    x = 3
    break
  }
  return x
}
print(f())
// expect: 3

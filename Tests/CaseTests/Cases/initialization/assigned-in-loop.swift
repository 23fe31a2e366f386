func f() -> Int {
  let x: Int
  for i in 0..<3 {
    x = i // error: immutable value 'x' may only be initialized once
  }
  return 0
}

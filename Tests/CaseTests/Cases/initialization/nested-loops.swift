func f(_ n: Int) -> Int {
  let found: Int
  outer: while true {
    for i in 0..<n {
      if i * i > n {
        found = i
        break outer
      }
    }
    return -1
  }
  return found
}
print(f(10), f(0))
// expect: 4 -1

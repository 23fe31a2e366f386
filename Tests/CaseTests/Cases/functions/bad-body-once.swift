func f(_ n: Int) -> Int {
  let k = n + oops // error: cannot find 'oops' in scope
  return k * 2
}
print(f(1) + 2)

func f(_ n: Int) -> Int {
  if n > 0 { return n }
  fatalError("no value for \(n)") // trap: no value for -2
}
print(f(1))
print(f(-2))
// expect: 1

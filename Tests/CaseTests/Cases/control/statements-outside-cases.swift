func sign(_ n: Int) -> Int {
  switch n {
  print(n) // error: all statements inside a switch must be covered by a 'case' or 'default'
  case 0: return 0
  default: return n > 0 ? 1 : -1
  }
}
func name(_ n: Int) -> String {
  switch n {
  1: return "one" // error: all statements inside a switch must be covered by a 'case' or 'default'
  default: return "many"
  }
}
print(name(1), sign(2))

func f(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  default: preconditionFailure("unexpected") // trap: unexpected
  }
}
print(f(0))
print(f(1))
// expect: zero

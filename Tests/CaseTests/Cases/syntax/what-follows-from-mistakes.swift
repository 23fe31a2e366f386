// Where something could not be read, nothing is said of paths that lack a value.
func pick(_ n: Int) -> Int {
  switch n {
  case 1: // error: 'case' label in a 'switch' must have at least one executable statement
  default: return 2
  }
}
let word: String? % "a" // error: consecutive statements on a line must be separated by ';'
print(pick(1), word)

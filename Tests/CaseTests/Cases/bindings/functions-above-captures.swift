// A nested function cannot be used above a variable that it takes, by itself or by what it calls.
func calls() {
  func inner() -> Int { value }
  func outer() -> Int { inner() }
  print(inner()) // refused: closure captures 'value' before it is declared
  let later = { outer() } // refused: closure captures 'value' before it is declared
  let value = 1
  print(inner(), outer(), later())
}

func inItself() {
  func inner() -> Int { value }
  let value = inner() // refused: closure captures 'value' before it is declared
  func again(_ n: Int) -> Int { n == 0 ? 0 : f(n - 1) }
  let f = { (n: Int) in again(n) } // refused: closure captures 'f' before it is declared
  print(value, f(1))
}

func inBlocks(_ flag: Bool) {
  var computed: Int { number + 1 }
  if flag { print(computed) } // refused: closure captures 'number' before it is declared
  let number = 2
  print(computed)
}

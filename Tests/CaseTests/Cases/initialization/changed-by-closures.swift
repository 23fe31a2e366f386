// A closure that sets a variable changes what must have a value already.
func lend(_ f: () -> Void) { f() }

func kept() {
  var a: Int
  let set = { a = 3 } // error: variable 'a' captured by a closure before being initialized
  set()
}

func lent(_ flag: Bool) -> Int {
  var a: Int, b: Int, c: Int
  if flag { b = 0 }
  c = 0
  lend { a = 1 } // error: variable 'a' captured by a closure before being initialized
  [1, 2].forEach { b = $0 } // error: variable 'b' captured by a closure before being initialized
  lend { c = 1 }
  return c
}

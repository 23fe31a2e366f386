// A nested function that takes what ends with the call around it may be called and lent, not kept.
func lend(_ f: () -> Void) { f() }
func keep(_ f: @escaping () -> Void) { f() }

func counts(_ n: inout Int) {
  func up() { n += 1 }
  lend(up)
  keep(up) // error: escaping local function captures 'inout' parameter 'n'
  let f = up // error: escaping local function captures 'inout' parameter 'n'
  f()
}

func within(_ n: inout Int) -> [() -> Void] {
  func up() { n += 1 }
  func upTwice() {
    up()
    keep(up) // error: escaping local function captures 'inout' parameter 'n'
  }
  return [upTwice] // error: escaping local function captures 'inout' parameter 'n'
}

struct Counter {
  var n = 0

  init() {
    func up() { n += 1 }
    lend(up)
    keep(up) // error: escaping local function captures mutating 'self' parameter
    keep { print(self.n) } // error: escaping closure captures mutating 'self' parameter
  }

  mutating func count() -> () -> Void {
    func up() { n += 1 }
    lend(up)
    return up // error: escaping local function captures mutating 'self' parameter
  }
}

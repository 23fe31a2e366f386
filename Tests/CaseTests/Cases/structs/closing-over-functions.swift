// Nor does it call functions around it that need such values.
func around(_ n: Int) {
  func needs() -> Int { n }
  func plain() -> Int { 1 }
  struct Inner {
    func f() -> Int { plain() }
    func g() -> Int { needs() } // refused: struct declaration cannot close over value 'n' defined in outer scope
  }
}

func risky() throws -> Int { 1 }
func quiet() throws {}
@discardableResult func free() throws -> Int { 2 }
func f<T>(_ a: T, _ b: Bool) {
  try? risky() // warning: result of 'try?' is unused
  try? quiet()
  try? free() // warning: result of 'try?' is unused
  try! risky() // warning: result of call to 'risky()' is unused
  try! free()
  _ = try? risky()
  if a is T { print(1) } // warning: 'is' test is always true
  switch b {
  case true: print(2)
  case true: print(3) // warning: already handled
  case false: print(4)
  }
}
f(1, true)
// expect: 1
// expect: 2

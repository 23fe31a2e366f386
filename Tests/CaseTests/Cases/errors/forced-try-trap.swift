enum E: Error { case bad(Int) }
func f(_ n: Int) throws -> Int {
  if n < 0 { throw E.bad(n) }
  return n * 2
}
print(try! f(1))
print(try! f(-1)) // trap: thrown
// expect: 2

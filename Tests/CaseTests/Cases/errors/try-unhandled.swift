enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
func g() -> Int {
  return try f() // error: errors thrown from here are not handled
}

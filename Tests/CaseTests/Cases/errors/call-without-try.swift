enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
func g() -> Int {
  return f() // error: call can throw but is not marked with 'try'
}

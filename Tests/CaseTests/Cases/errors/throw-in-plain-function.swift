enum E: Error { case bad }
func g() -> Int {
  throw E.bad // error: error is not handled because the enclosing function is not declared 'throws'
}

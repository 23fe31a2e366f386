struct Squares {
  func all() -> some Sequence<Int> { [1] }
  func all() -> some Sequence<Int> { [2] } // error: invalid redeclaration of 'all'
}

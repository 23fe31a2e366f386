enum Shape {
  case line(from: Int, to: Int, from: Int) // error: invalid redeclaration of 'from'
  case point() // error: enum element with associated values must have at least one associated value
  case both(_: Int, _: Int)
}

func both() -> (Int, Int) { (1, 2) }
struct A {
  var (a, b) = both() // refused: a pattern of several names as stored properties is not supported in cells
  static let (c, d) = (1, 2) // refused: a pattern of several names as stored properties is not supported in cells
}

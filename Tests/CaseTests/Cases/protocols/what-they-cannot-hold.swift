protocol Shape {
  struct Size {} // error: cannot be nested in
  func scale(by factor: Int = 2) // error: default argument not permitted in a protocol method
  func turn(_ degrees: Int)
}

func root(_ x: Double) -> Double {
  precondition(x >= 0, "x must not be negative, is \(x)") // trap: x must not be negative, is -1.0
  return x.squareRoot()
}
print(root(4))
print(root(-1))
// expect: 2.0

struct P {
  var x = 1
  func up() {
    x += 1 // error: 'self' is immutable
  }
}

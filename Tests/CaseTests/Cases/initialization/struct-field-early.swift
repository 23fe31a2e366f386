struct P {
  var x: Int
  var y: Int
  init(_ v: Int) {
    y = x + 1 // error: 'self.x' used before being initialized
    x = v
  }
}

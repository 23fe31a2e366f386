struct A {
  var x: Int
  init(x: Int) { self.x = x }
  init() {
    x = 1 // error: 'self' used before 'self.init' call or assignment to 'self'
    self.init(x: 2)
  }
  init(twice x: Int) {
    self.init(x: x)
    self.x *= 2
  }
}

struct P {
  let x: Int
  init(_ v: Int) {
    x = v
    x = v + 1 // error: immutable value 'self.x' may only be initialized once
  }
}

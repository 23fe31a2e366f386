struct P {
  let x = 3
  init(_ v: Int) {
    x = v // error: immutable value 'self.x' may only be initialized once
  }
}

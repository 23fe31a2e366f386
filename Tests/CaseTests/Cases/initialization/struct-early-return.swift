struct P {
  let x: Int
  init(_ v: Int) {
    if v < 0 { return } // error: return from initializer without initializing all stored properties
    x = v
  }
}

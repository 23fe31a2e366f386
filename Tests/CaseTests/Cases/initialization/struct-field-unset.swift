struct P {
  let x: Int
  let y: Int
  init(_ v: Int) {
    x = v
  } // error: return from initializer without initializing all stored properties
}

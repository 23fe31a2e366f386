struct P {
  let x: Int
  let y: Int
  func sum() -> Int { x + y }
  init(_ v: Int) {
    x = v
    print(sum()) // error: 'self' used before all stored properties are initialized
    y = v
  }
}

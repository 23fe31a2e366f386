let x: Int = 3
let y = x as? Double
print(y as Any)
// expect: nil

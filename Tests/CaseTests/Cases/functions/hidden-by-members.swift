// A member of the type around hides all functions of its name further out, whether it fits or not.
func show(_ x: Int) -> Int { x }
let limit = 7
struct Plain {
  static let limit = 3
  func show() -> Int { show(3) } // error: 'show' means the member here, not the function outside of the type
  func outer() -> Int { limit } // error: static member 'limit' cannot be used on instance of type 'Plain'
}
struct Fixed {
  let limit = 3
  func f(by n: Int) -> Int { n }
  static func outer() -> Int { limit } // error: instance member 'limit' cannot be used on type 'Fixed'
}
extension Array {
  func padding(to n: Int) -> Int { max(0, n - count) } // error: 'max' means the member here
}
extension Dictionary {
  func padding(to n: Int) -> Int { max(0, n - count) } // error: 'max' means the member here
}
extension StringProtocol {
  func padding(to n: Int) -> Int { max(0, n - count) } // error: 'max' means the member here
}
extension Int {
  var bounded: Int { min(self, 2) } // error: static member 'min' cannot be used on instance of type 'Int'
}
struct Outside {
  func show() {}
  struct Inside { func f() -> Int { show(1) } } // error: instance member 'show' cannot be used on type 'Outside'
}
func local() -> Int {
  func show(_ x: String) -> Int { x.count }
  return show(3) // error: cannot convert value of type 'Int' to expected argument type 'String'
}

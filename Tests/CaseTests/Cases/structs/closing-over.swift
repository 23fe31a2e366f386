// A type inside a function keeps nothing of the values around it.
func around(_ n: Int) {
  let k = 1
  struct Inner {
    var a = k // error: struct declaration cannot close over value 'k' defined in outer scope
    static let b = n // error: struct declaration cannot close over value 'n' defined in outer scope
    func f() -> Int { k } // error: struct declaration cannot close over value 'k' defined in outer scope
    func g(_ x: Int = n) -> Int { x } // error: struct declaration cannot close over value 'n' defined in outer scope
    func h() -> Int {
      let k = 2
      func inner() -> Int { k }
      return inner()
    }
  }
  enum Kind {
    case a
    var d: [Int] { [1].map { $0 + k } } // error: enum declaration cannot close over value 'k' defined in outer scope
  }
}

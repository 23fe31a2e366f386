// A generic function has no types of its own, one beside generic ones has.
func shown<T>(_ x: T) -> String {
  enum Form { case plain } // error: type 'Form' cannot be nested in a generic function
  return "\(x) \(Form.plain)"
}
protocol Sided {}
extension Sided {
  func side() -> Int {
    enum Side { case left, right } // error: type 'Side' cannot be nested in a generic function
    return Side.left == .right ? 1 : 2
  }
}
struct Box<T> {
  var value: T
  func count() -> Int {
    let counted = { () -> Int in
      enum Count { case one } // error: type 'Count' cannot be nested in a generic function
      return Count.one == .one ? 1 : 0
    }
    return counted()
  }
}
struct Plain {
  func f() -> Int {
    struct Local { var n = 1 }
    func same<T>(_ x: T) -> T { x }
    return same(Local().n)
  }
}

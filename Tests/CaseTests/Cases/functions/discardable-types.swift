@discardableResult struct S { var x = 1 } // error: '@discardableResult' attribute cannot be applied to this declaration
@discardableResult var y: Int { 1 } // error: '@discardableResult' attribute cannot be applied to this declaration
struct T {
  var x: Int
  @discardableResult init(_ x: Int) { self.x = x }
}
T(1)

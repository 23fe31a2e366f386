private let outside = 1
func f() -> Int {
  private let a = 1 // error: attribute 'private' can only be used in a non-local scope
  public func inner() -> Int { a } // error: attribute 'public' can only be used in a non-local scope
  return inner() + outside
}
struct S { private var x = 1; fileprivate func y() -> Int { x } }
print(f(), S().y())

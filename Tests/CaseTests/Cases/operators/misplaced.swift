func f() { infix operator <+> }  // error: 'operator' may only be declared at file scope
struct A { prefix operator <-> }  // error: 'operator' may only be declared at file scope
func g() {
  precedencegroup Odd {}  // error: 'precedencegroup' may only be declared at file scope
}
struct V { var a: Int }
func h() {
  func == (l: V, r: V) -> Bool { true }  // error: operator functions can only be declared at global or in type scope
}
prefix operator <->
prefix func <-> (a: Int, b: Int) -> Int { a }  // error: 'prefix' requires a function with one argument

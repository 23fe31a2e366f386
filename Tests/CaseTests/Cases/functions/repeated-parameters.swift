func f(x: Int, x: Int) {}  // error: invalid redeclaration of 'x'
struct S { init(a: Int, b a: Int) {} }  // error: invalid redeclaration of 'a'
let g = { (a: Int, a: Int) in 3 }  // error: invalid redeclaration of 'a'
func k(_: Int, _: Int) {}

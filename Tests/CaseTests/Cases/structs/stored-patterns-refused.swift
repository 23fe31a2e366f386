func both() -> (Int, Int) { (1, 2) }
struct A {
  var (a, b) = (0, 1)
  var c = 2
}
struct B {
  let (a, b) = (0, 1) // error: binding multiple 'let' stored properties from a single initializer expression
}
print(A(c: 3)) // error: no initializer takes arguments labeled

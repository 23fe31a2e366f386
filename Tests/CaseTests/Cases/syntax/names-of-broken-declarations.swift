// What a mistake has left without a type or signature is not reported again where it is used.
let x: = 1 // error: expected type
print(x)
func f(a: ) {} // error: expected type
f(a: 1)
func g(a) {} // error: unnamed parameters must be written with the empty name '_'
g(1)
func h(a: Int) -> { 1 } // error: expected type
print(h(a: 1))
func outer() {
  func inner(a: Int) - Int { 1 } // error: expected '{' in body of function declaration
  print(inner(a: 2))
}

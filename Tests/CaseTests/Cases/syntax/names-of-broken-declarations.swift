// What a mistake has left without a type or signature is not reported again where it is used.
let x: = 1 // error: expected type
print(x)
func f(a: ) {} // error: expected type
f(a: 1)
func g(a) {} // error: expected ':' following argument label and parameter name
g(1)
func h(a: Int) -> { 1 } // error: expected type
print(h(a: 1))
func outer() {
  func inner(a: Int) - Int { 1 } // error: expected '{' in body of function declaration
  print(inner(a: 2))
}

func f(a: Int, b: String) {}
let g = f
g(1, "x")
g(a: 1, b: "x") // error: extraneous argument label
let h = { (a: Int) in a }
print(h(a: 3)) // error: extraneous argument label 'a:' in call
struct S { var k: (Int) -> Int }
print(S(k: h).k(a: 1)) // error: extraneous argument label 'a:' in call

func f(a: Int) -> Int { a }
func f(b: Int) -> Int { b }
let g: (Int) -> Int = f // error: ambiguous use of 'f'
let h: (Int) -> Int = f(a:)
struct S { let x: Int; init(_ x: Int) { self.x = x }; init(y: Int) { x = y } }
let all = [1].map(S.init) // error: ambiguous use of 'init'
let doubles = [1.0].map(Double.init) // error: ambiguous use of 'init'
let texts = ["a"].map(String.init) // error: ambiguous use of 'init'
let whole = [1].map(Double.init), read = ["1"].compactMap(Int.init), shown = [1].map(String.init)

func add(_ a: Int, _ b: Int) -> Int { a + b }
let g: ((Int, Int)) -> Int = add // error: cannot convert value of type '(Int, Int) -> Int'
func first(_ p: (Int, Int)) -> Int { p.0 }
func apply(_ f: (Int, Int) -> Int) -> Int { f(1, 2) }
print(apply(first)) // error: cannot convert value of type '((Int, Int)) -> Int'

let product: ((Int, Int)) -> Int = { $0 * $1 } // error: closure tuple parameter '(Int, Int)' does not support destructuring
let difference: ((Int, Int)) -> Int = { (a, b) in a - b } // error: closure tuple parameter '(Int, Int)' does not support destructuring
let all: [((Int, Int)) -> Int] = [{ $0 * $1 }] // error: closure tuple parameter '(Int, Int)' does not support destructuring
func give() -> ((Int, Int)) -> Int { { $0 * $1 } } // error: closure tuple parameter '(Int, Int)' does not support destructuring

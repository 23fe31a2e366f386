func take(_ value: Any) {}
func same<T>(_ value: T) -> T { value }
func half(_ x: Int) -> Int { x / 2 }
func half(_ x: Double) -> Double { x / 2 }

let itself = { $0 } // error: cannot infer type of closure parameter '$0'
_ = { x in 1 } // error: cannot infer type of closure parameter 'x'
take({ $0 }) // error: cannot infer type of closure parameter '$0'
let kept = same({ $0 }) // error: cannot infer type of closure parameter '$0'
let listed = [{ $0 }] // error: cannot infer type of closure parameter '$0'
let next = { Int($0) + 1 } // error: ambiguous use of 'init'
_ = { Int($0) + 1 } // error: ambiguous use of 'init'
let pair = ({ $0 * $1 }, 1) // error: ambiguous use of operator '*'
let sums = ((+), 1) // error: ambiguous use of operator '+'
let number = Int.init // error: ambiguous use of 'init'
let both = ({ half($0) }, "half") // error: ambiguous use of 'half'
let stated = ({ (a: Int, b: Int) in a * b }, 1)
let wanted: (Double) -> Int = Int.init
let known: (Double, Double) -> Double = (*)
print(stated.0(2, 3), wanted(2.5), known(2, 1.5), [1.5, 2.5].map(Int.init))

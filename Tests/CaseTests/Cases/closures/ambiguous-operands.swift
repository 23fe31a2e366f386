func half(_ x: Int) -> Int { x / 2 }
func half(_ x: Double) -> Double { x / 2 }

let product = { $0 * $1 } // error: ambiguous use of operator '*'
let square = { x in x * x } // error: ambiguous use of operator '*'
let opposite = { -$0 } // error: ambiguous use of operator '-'
let isSame = { $0 == $1 } // error: ambiguous use of operator '=='
let number = { Int($0) } // error: ambiguous use of 'init'
let halved = { half($0) } // error: ambiguous use of 'half'
let listed = [{ $0 * $1 }] // error: ambiguous use of operator '*'
let scaled = { a, b -> Double in a * b }
print(scaled(2, 3))

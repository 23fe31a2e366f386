// What a function value changes is marked, as for any function.
let raise: (inout Int, Int) -> Void = { $0 += $1 }
let show: (Int) -> Void = { print($0) }
var n = 1
raise(&n, 2)
show(n)
raise(n, 2) // error: passing value of type 'Int' to an inout parameter requires explicit '&'
show(&n) // error: '&' used with an argument that is not inout
let counts = [1, 2].reduce(into: [Int: Int]()) { (d: [Int: Int], x: Int) in print(x) } // error: does not agree in 'inout'

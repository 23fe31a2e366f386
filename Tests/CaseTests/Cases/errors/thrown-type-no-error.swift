struct S {}
func f() throws(S) {} // error: thrown type 'S' does not conform to the 'Error' protocol
let g: () throws(Int) -> Void = {} // error: thrown type 'Int' does not conform to the 'Error' protocol

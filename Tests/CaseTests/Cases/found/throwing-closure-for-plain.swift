let f: () -> Int = { () throws -> Int in 1 } // error: invalid conversion from throwing function of type '() throws -> Int'
let g: () throws -> Int = { () throws -> Int in 1 }
let h: () -> Int = { () throws(Never) -> Int in 2 }
print(h())
func run(_ body: () -> Void) { body() }
run { () throws in print(1) } // error: invalid conversion from throwing function

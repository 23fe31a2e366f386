let s: String = nil // error: 'nil' cannot initialize specified type 'String'
func f(_ x: Int) {}
f(nil) // error: 'nil' is not compatible with expected
func g() -> Int { nil } // error: 'nil' is incompatible with return type 'Int'
var a = [1]
a[0] = nil // error: 'nil' cannot be assigned to type 'Int'

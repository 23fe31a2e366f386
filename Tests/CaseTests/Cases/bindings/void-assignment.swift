func f() {}
let x: Int = f() // error: cannot convert value of type '()' to specified type 'Int'

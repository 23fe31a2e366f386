let f: (Int) -> String = { $0 + 1 } // error: cannot convert value of type 'Int' to specified type 'String'
let number: Int? = 3
let same: Int = number ?? { return }() // error: '??' gives a value of type 'Int', its right side is of type '()'

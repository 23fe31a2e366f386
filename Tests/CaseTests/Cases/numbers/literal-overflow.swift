let a = 9223372036854775808 // error: overflows
let b = 1

let n = 3
let x = n > 2 ? "a" : 1 // error: mismatching types

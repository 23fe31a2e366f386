let a: Int? = 3
let b = a + 1 // error: operator '+'

let n = 3
let s = "n = " + n // error: binary operator '+' cannot be applied

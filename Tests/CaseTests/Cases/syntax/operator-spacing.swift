let a = 3
let b = a +1 // error: consistent whitespace

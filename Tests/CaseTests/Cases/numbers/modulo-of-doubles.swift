let x = 5.5
let y = x % 2.0 // error: '%'

let a = [1,
let b = 2 // error: expected expression
var x = 1
x =
let c = 3 // error: expected expression
let d = // error: expected expression
let e = 4

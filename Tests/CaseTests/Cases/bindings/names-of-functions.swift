// A variable of a cell is known in all of it, so it hides a library's function of its name there, before it has a value.
print(max(1, 2))  // error: 'max' is the variable that this cell declares
let max = 3
let abs = abs(-3)  // error: 'abs' is the variable that this cell declares
let (min, zip) = (min(1, 2), 3)  // error: 'min' is the variable that this cell declares
let f = { stride(from: 0, to: 2, by: 1) }  // error: 'stride' is the variable that this cell declares
var stride = 2

let x = 10
let y = if x > 5 { "big" }  // error: 'if' must have an unconditional 'else' to be used as expression
let z = if x > 5 { "big" } else if x > 3 { "small" }  // error: 'if' must have an unconditional 'else' to be used as expression

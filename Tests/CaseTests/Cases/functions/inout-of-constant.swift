func f(_ n: inout Int) { n += 1 }
let k = 1
f(&k) // error: cannot pass immutable value as inout argument: 'k' is a 'let' constant

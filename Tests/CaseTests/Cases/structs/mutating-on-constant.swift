struct P { var x = 1; mutating func up() { x += 1 } }
let p = P()
p.up() // error: cannot use mutating member 'up' on immutable value: 'p' is a 'let' constant

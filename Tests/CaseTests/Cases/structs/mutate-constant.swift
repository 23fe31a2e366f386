struct P { var x: Int }
let p = P(x: 1)
p.x = 2 // error: 'p' is a 'let' constant

let n = 3
let x = 2.5
let y = n * x // error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'

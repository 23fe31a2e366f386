print((1 + 2).squareRoot()) // error: value of type 'Int' has no member 'squareRoot'
let a = (1 + 2 * 3).isNaN // error: value of type 'Int' has no member 'isNaN'

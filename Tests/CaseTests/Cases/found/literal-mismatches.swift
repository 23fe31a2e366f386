let maybe: Int? = 1
let doubles: [Double] = [1].map { _ in maybe } // error: cannot convert value of type 'Int?' to closure result type 'Double'
let flag = Optional(1) ?? true // error: cannot convert value of type 'Int'
switch 3 {
case "a": break // error: operands of type 'String' and 'Int'
default: break
}

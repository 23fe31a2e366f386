func f(_ a: Double) -> Double { a }
let n = 3
print(f(n)) // error: cannot convert value of type 'Int' to expected argument type 'Double'

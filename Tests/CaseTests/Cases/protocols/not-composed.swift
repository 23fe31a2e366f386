protocol A { var a: Int { get } }
protocol B {}
struct S: A { var a = 1 }
struct T: A, B { var a = 1 }
let x: any A & B = S() // error: cannot convert value of type 'S' to specified type 'any A & B'
let y: any A & Int = T() // error: non-protocol type 'Int' cannot be used within a protocol composition
let z: any A & B = T()
print(z.b) // error: no member 'b'
let w: any A = T()
let v: any A & B = w // error: cannot convert value of type 'any A' to specified type 'any A & B'

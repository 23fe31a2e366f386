struct Big: ExpressibleByIntegerLiteral {
  init(integerLiteral value: UInt64) {}
}
struct Small: ExpressibleByIntegerLiteral {
  init(integerLiteral value: UInt8) {}
}
let a: Big = 18_446_744_073_709_551_616 // error: overflows when stored into 'Big'
let b: Big = -1 // error: negative integer '-1' overflows
let c: Small = 256 // error: integer literal '256' overflows when stored into 'Small'

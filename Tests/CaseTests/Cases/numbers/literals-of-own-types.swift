// Integer literals of own types reach as far as what their initializers take.
struct Big: ExpressibleByIntegerLiteral, Equatable {
  let low: UInt64
  init(integerLiteral value: UInt64) { low = value }
}
struct Small: ExpressibleByIntegerLiteral {
  let value: UInt8
  init(integerLiteral value: UInt8) { self.value = value }
}
let big: Big = 18_446_744_073_709_551_615
print(big, big == 0xFFFF_FFFF_FFFF_FFFF, 0 as Small)
// expect: Big(low: 18446744073709551615) true Small(value: 0)

let a: UInt8 = 100 + 100
let b: Int8 = -(1 + 2)
let c: UInt16 = (1 << 4) | 3
let d: Int32 = 2 * (3 + 4) % 5
func f(_ x: UInt8) -> UInt8 { x &+ (3 + 4) }
let e: [UInt8] = [1 + 2, 3 * 4]
let g: UInt8? = 3 + 4
let h: UInt8 = 1 + (2 * 3 - 1)
let i: Double = (1 + 2) / 2
print(a, b, c, d, f(2), e, g as Any, h, i) // expect: 200 -3 19 4 9 [3, 12] Optional(7) 6 1.5
let m: (UInt8, Int8) = ((1 + 2) * 3, (1 - 2) * 3)
print(m) // expect: (9, -3)
var z: UInt8 = 0
z += (1 + 2) * 3
z = (z + 1) * (2 + 3)
print(z) // expect: 50
let q = z + (3 + 4) * 2
print(q) // expect: 64
print(z == (50 + 1) / 1) // expect: false
let o: UInt8 = (100 + 100) / 2
print(o) // expect: 100

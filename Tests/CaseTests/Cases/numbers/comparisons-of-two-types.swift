let a: UInt8 = 3
let b = 4
print(a == b, a < b, a != b, a >= b, b > a, a <= b) // expect: false true true false true true
let (c, d): (Int8, UInt64) = (-1, .max)
print(c == d, c < d, c > d, d > b, d == Int.max) // expect: false true false true false
print([a, 9].filter { $0 < b }) // expect: [3]
func same<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool { a == b }
print(same(a, 3), same(Int16(-1), UInt16.max), same(UInt.max, -1)) // expect: true false false
func isLarge<T: BinaryInteger>(_ n: T) -> Bool { n == 300 || n > 1000 && n - 1 >= n / 2 }
print(isLarge(UInt8(44)), isLarge(300), isLarge(2000 as Int16)) // expect: false true true

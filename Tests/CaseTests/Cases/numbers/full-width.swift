let (high, low) = Int.max.multipliedFullWidth(by: 4)
print(high, low) // expect: 1 18446744073709551612
let narrow = UInt8(200).multipliedFullWidth(by: 200)
print(narrow.high, narrow.low) // expect: 156 64
print(UInt64.max.multipliedFullWidth(by: .max)) // expect: (high: 18446744073709551614, low: 1)
print((-5).multipliedFullWidth(by: Int.max), (-5).multipliedFullWidth(by: -7)) // expect: (high: -3, low: 9223372036854775813) (high: 0, low: 35)
print(Int.min.multipliedFullWidth(by: .min).high, Int32(-7).multipliedFullWidth(by: 1 << 30)) // expect: 4611686018427387904 (high: -2, low: 1073741824)
print(UInt32.max.multipliedFullWidth(by: .max)) // expect: (high: 4294967294, low: 1)
func upper<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a.multipliedFullWidth(by: b).high }
print(upper(Int.max, 100), upper(UInt16(65535), 2)) // expect: 49 1

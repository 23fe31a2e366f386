func product<T: FixedWidthInteger & UnsignedInteger>(_ a: T, _ b: T, modulo m: T) -> T {
  m.dividingFullWidth(a.multipliedFullWidth(by: b)).remainder
}
print(product(18446744073709551557 as UInt64, 18446744073709551533, modulo: 18446744073709551556))
print(product(250 as UInt8, 249, modulo: 251), product(1 << 31 as UInt32, 3, modulo: 7))
print((10 as UInt8).dividingFullWidth((high: 2, low: 5)), (-7).dividingFullWidth((high: -1, low: .max - 99)))
print((100 as Int8).dividingFullWidth((high: 20, low: 3)), (-100 as Int8).dividingFullWidth((20, 3)))
print((3 as Int64).dividingFullWidth((-1, 5)), UInt64.max.dividingFullWidth((UInt64.max - 1, .max)))
let one: UInt8 = 1
print(one.dividingFullWidth((1, 0))) // trap: Quotient is not representable
// expect: 18446744073709551533
// expect: 2 6
// expect: (quotient: 51, remainder: 7) (quotient: 14, remainder: -2)
// expect: (quotient: 51, remainder: 23) (quotient: -51, remainder: 23)
// expect: (quotient: -6148914691236517203, remainder: -2) (quotient: 18446744073709551615, remainder: 18446744073709551614)

print(Double(3), Int(3.99), Int(-3.99), Int("42") ?? -1, Int("4x") ?? -1, Int("+7") ?? -1, Int("-0") ?? -1)
print(Double("1.5") ?? 0, Double("1e3") ?? 0, Double("abc") == nil, Double("inf") ?? 0)
print(Int("ff", radix: 16) ?? 0, String(255, radix: 16), String(255, radix: 2), String(-255, radix: 16, uppercase: true))
print(Int(exactly: 3.0) ?? -1, Int(exactly: 3.5) ?? -1, String(3), String(2.5), String(true))
print(Double(Int.max), Int(1e18), Bool("true") ?? false, Bool("yes") == nil)
print(Int(" 3") == nil, Double("") == nil, Int("") == nil)
// expect: 3.0 3 -3 42 -1 7 0
// expect: 1.5 1000.0 true inf
// expect: 255 ff 11111111 -FF
// expect: 3 -1 3 2.5 true
// expect: 9.223372036854776e+18 1000000000000000000 true true
// expect: true true true

print(Int8(127.9), Int8(-128.9), UInt8(255.5), Int(-1e18), Int(-9223372036854775808.0), UInt(1.8e19))
// expect: 127 -128 255 -1000000000000000000 -9223372036854775808 18000000000000000000
print(Int8(exactly: 1.5) as Any, Int8(exactly: 127.0) as Any)
// expect: nil Optional(127)

print(UInt16(bitPattern: -1), UInt8(bitPattern: -2), Int8(bitPattern: 200), UInt(bitPattern: -1), Int(bitPattern: 5)) // expect: 65535 254 -56 18446744073709551615 5
print(UInt32(bitPattern: 7), Int64(bitPattern: 9)) // expect: 7 9
print(UInt64(bitPattern: -3)) // expect: 18446744073709551613

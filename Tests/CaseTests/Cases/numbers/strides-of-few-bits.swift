print(Array(stride(from: 250 as UInt8, through: 255, by: 5)))  // expect: [250, 255]
print(Array(stride(from: 5 as UInt8, through: 0, by: -2)))  // expect: [5, 3, 1]
print(stride(from: UInt16(1), to: .max, by: 13_107).map { $0 })  // expect: [1, 13108, 26215, 39322, 52429]
print(Array(stride(from: UInt64.max - 3, through: UInt64.max, by: 2)))  // expect: [18446744073709551612, 18446744073709551614]
print((3 as UInt8).distance(to: 1), (3 as UInt8).advanced(by: -2))  // expect: -2 1

print(5.words.count, Array((-1).words), Int8(-1).words.first!, UInt64.max.words.map { $0 })
// expect: 1 [18446744073709551615] 18446744073709551615 [18446744073709551615]
print(1.byteSwapped, UInt16(258).byteSwapped, Int8(-2).byteSwapped, UInt32(0x1234_5678).byteSwapped)
// expect: 72057594037927936 513 -2 2018915346
print(258.bigEndian, 258.littleEndian, Int(bigEndian: 1), UInt16(littleEndian: 3), UInt16(bigEndian: 3))
// expect: 144396663052566528 258 72057594037927936 3 768
let (whole, part) = (-7, 2)
print(whole.remainderReportingOverflow(dividingBy: part))
// expect: (partialValue: -1, overflow: false)
var n = 5
n &<<= 3
n &>>= 1
var small: UInt8 = 129
small &<<= 9
print(n, small)
// expect: 20 2

// That a whole number is converted says nothing of what it is: a literal stays an Int.
let pairs = (0..<3).map { (UInt8($0), $0) }
let table = Dictionary(uniqueKeysWithValues: (0..<256).map { ([UInt8($0)], $0) })
let few = [1, 2, 3].map { (Int8($0), $0) }
let tested = (0..<3).filter { UInt8($0) > 1 }
let wide = (0..<3).map { [$0: UInt64($0)] }
print(type(of: pairs), table.count, table[[255]]!, type(of: few), type(of: tested), type(of: wide))
// expect: Array<(UInt8, Int)> 256 255 Array<(Int8, Int)> Array<Int> Array<Dictionary<Int, UInt64>>
let byte: UInt8 = 3
let same: (UInt8) -> UInt8 = { UInt8($0) }
print(UInt8(byte), [byte].map { UInt8($0) }, same(byte), Int8(byte), UInt8(200) + UInt8(byte))
// expect: 3 [3] 3 3 203

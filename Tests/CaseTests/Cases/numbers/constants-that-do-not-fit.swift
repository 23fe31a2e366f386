let a = Int(1e30) // error: overflows 'Int'
let b = UInt8(300.5) // error: overflows 'UInt8'
let c = UInt8(-0.5) // error: cannot be converted to 'UInt8'
let d = Int8(exactly: 128.0) // error: overflows 'Int8
let e = Int8(128.0) // error: overflows 'Int8'
let f = UInt(-1.5) // error: cannot be converted to 'UInt'

let a = UInt8(300) // error: integer literal '300' overflows when stored into 'UInt8'
let b = Int8(-129) // error: integer literal '-129' overflows when stored into 'Int8'
let c = UInt(-1) // error: negative integer '-1' overflows when stored into unsigned type 'UInt'
let d = Int(9223372036854775808) // error: overflows when stored into 'Int'

// Swift unwraps the value before such a cast where that has as many optionals, and looks into it later where it is behind Any.
let held: Any? = Int?.none as Any
let deep: Int?? = nil
print(held as? Int? as Any) // refused: a cast of 'Any?' to 'Int?' is not supported
print(deep as? String? as Any) // refused: a cast of 'Int??' to 'String?' is not supported
if case let text as String? = deep { print(text as Any) } // refused: a cast of 'Int??' to 'String?' is not supported
let sure = Optional(1) as? Int?? // warning: conditional cast from 'Int?' to 'Int??' always succeeds
print(held as? Int as Any, sure as Any)

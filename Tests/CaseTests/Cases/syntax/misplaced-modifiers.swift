static func f() {} // error: static methods may only be declared on a type
static let x = 1 // error: static properties may only be declared on a type
mutating func g() {} // error: 'mutating' is only valid on methods
indirect struct S {} // error: 'indirect' modifier cannot be applied to this declaration

func f(_ x: Int...  , _ y: Int) {} // error: a parameter following a variadic parameter requires a label
func g(_ x: Int..., y: Int) {}
func h(_ x: Int = "a") {} // error: cannot convert value of type 'String' to specified type 'Int'
let base = 2
struct S {
    static let one = 1
    func f(_ x: Int = one, _ y: Int = base) -> Int { x + y }
    static func + (a: Int, b: Int) -> S { S() } // error: member operator '+' must have at least one argument of type 'S'
    static func - (a: S) -> S { a } // error: prefix unary operator missing 'prefix' modifier
    static var count: Int // error: 'static var' declaration requires an initializer expression
    mutating var size = 1 // error: 'mutating' may only be used on 'func' declarations
}
let x: Int { 1 } // error: 'let' declarations cannot be computed properties
print(x)

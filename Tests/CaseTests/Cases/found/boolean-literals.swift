enum J: ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral {
    case b(Bool), a([J]), i(Int), null
    init(booleanLiteral v: Bool) { self = .b(v) }
    init(arrayLiteral e: J...) { self = .a(e) }
    init(integerLiteral v: Int) { self = .i(v) }
}
let one: J = true
let several: J = [1, true, [false], .null]
let maybe: J? = false
func take(_ j: J) -> String { "\(j)" }
print(one, several, maybe as Any, take(true), true, [true, false], true ? 1 : 2)
let truth = true
var flags = ["a": true]
flags["b"] = false
if true, truth { print(flags.count, truth && !false, truth == true, Optional(true) as Any) }
// expect: b(true) a([main.J.i(1), main.J.b(true), main.J.a([main.J.b(false)]), main.J.null]) Optional(main.J.b(false)) b(true) true [true, false] 1
// expect: 2 true true Optional(true)

protocol P { var n: Int { get } }
struct A: P { var n = 1 }
var x: (any P)? = nil
print(x == nil, x?.n ?? 0)
// expect: true 0
x = A()
print(x != nil, x?.n ?? 0)
// expect: true 1
let y: (any Error)? = nil
print(y == nil)
// expect: true

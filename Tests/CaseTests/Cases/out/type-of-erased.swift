protocol P {}
struct S: P {}
let xs: [any P] = [S()]
print(type(of: xs[0])) // refused: the type of a value of which only a protocol is known cannot be asked
let a: Any = 3
print(type(of: a)) // refused: the type of a value of which only a protocol is known cannot be asked

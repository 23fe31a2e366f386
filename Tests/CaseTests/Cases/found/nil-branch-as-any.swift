struct S { var n: Int }
let b = 3 > 2
print((b ? S(n: 1) : nil) as Any, (b ? nil : 1) as Any)
// expect: Optional(main.S(n: 1)) nil
let x: Any = b ? 2 : nil
print(x)
// expect: Optional(2)

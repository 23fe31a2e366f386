func f(_ n: Int) -> Int? {
    switch n {
    case 0: nil
    case 1: switch n { case 1: 5; default: nil }
    case 2: if n > 1 { 7 } else { nil }
    default: 9
    }
}
print(f(0) as Any, f(1) as Any, f(2) as Any, f(3) as Any)
func g(_ n: Int) -> Int? {
    switch n {
    case 0: nil
    default: switch (n, Optional(n)) { case let (x, y?): x + y; case (let x, nil): x }
    }
}
let h = { (n: Int) -> String in switch n { case 0: "none"; default: if n < 3 { switch n { case 1: "one"; default: "two" } } else { "many" } } }
print(g(2) as Any, (0...3).map(h))
// expect: nil Optional(5) Optional(7) Optional(9)
// expect: Optional(4) ["none", "one", "two", "many"]

func leave(_ n: Int) -> Int {
    fallthrough // error: 'fallthrough' is only allowed inside a switch
    choice: switch n {
    case 0: let f = { fallthrough }; f() // error: 'fallthrough' is only allowed inside a switch
    case 1: defer { fallthrough }; print(1) // error: 'fallthrough' is only allowed inside a switch
    case 2: continue choice // error: 'continue' cannot be used with switch statements
    default: fallthrough // error: without a following 'case'
    }
    block: do { if n == 1 { break } } // error: only allowed inside a loop or switch
    named: if n == 1 { continue named } // error: 'continue' cannot be used with if statements
    outer: for i in 0..<2 {
        outer: for j in 0..<2 { if i == j { break outer } } // error: label 'outer' cannot be reused
    }
    return n
}
func value(_ n: Int) {
    for i in 0..<n {
        let a = switch i { case 0: break; default: 2 } // error: 'break' to transfer control out of 'switch' expression
        let b = switch i { case 0: continue; default: 2 } // error: 'continue' to transfer control out of 'switch'
        let c = if i == 0 { return } else { 2 } // error: 'return' to transfer control out of 'if' expression
        print(a, b, c)
    }
}

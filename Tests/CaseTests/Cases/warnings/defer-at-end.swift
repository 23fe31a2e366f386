func a() { defer { print(1) } } // warning: 'defer' statement at end of scope always executes immediately
func b(_ x: Int) {
    if x > 0 {
        print(2)
        defer { print(3) } // warning: 'defer' statement at end of scope
    }
    let f = { defer { print(4) } } // warning: 'defer' statement at end of scope
    switch x {
    case 0: defer { print(5) } // warning: 'defer' statement at end of scope
    default: break
    }
    defer { print(6) }
    f()
}
a()
b(0)
defer { print(7) }
// expect: 1
// expect: 5
// expect: 4
// expect: 6
// expect: 7

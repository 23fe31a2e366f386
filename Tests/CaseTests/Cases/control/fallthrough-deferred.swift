func f(_ n: Int) {
    switch n {
    case 0:
        defer { print("deferred 0") }
        let s = ["a", "b"].joined(separator: "-")
        print(s)
        if n == 0 { fallthrough }
        print("unreached")
    case 1:
        defer { print("deferred 1") }
        for i in 0..<3 {
            let t = "t\(i)"
            if i == 1 { fallthrough }
            print(t)
        }
    case 2:
        do {
            defer { print("inner") }
            fallthrough
        }
    default: print("default")
    }
}
f(0)
f(1)
f(2)
// expect: a-b
// expect: deferred 0
// expect: t0
// expect: deferred 1
// expect: inner
// expect: default
// expect: t0
// expect: deferred 1
// expect: inner
// expect: default
// expect: inner
// expect: default

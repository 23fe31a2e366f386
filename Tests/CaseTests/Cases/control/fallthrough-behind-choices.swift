func f(_ a: Int, _ b: Int) {
    switch a {
    case 1:
        switch b {
        case 0: print("inner 0")
        default: print("inner other")
        }
        fallthrough
    case 2: print("two")
    case 3:
        for i in 0..<b {
            switch i {
            case 0: fallthrough
            case 1: print("first", i)
            default: break
            }
        }
        if b > 1 { fallthrough }
        print("not further")
    default: print("default")
    }
}
f(1, 0)
f(1, 5)
f(2, 0)
f(3, 1)
f(3, 2)
// expect: inner 0
// expect: two
// expect: inner other
// expect: two
// expect: two
// expect: first 0
// expect: not further
// expect: first 0
// expect: first 1
// expect: default

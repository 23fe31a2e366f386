for i in 0..<4 {
    choice: switch i {
    case 0:
        if i == 0 { break }
        print("unreached")
    case 1: for _ in 0..<2 { break choice }
    case 2: continue
    default: print("three")
    }
    named: if i > 0 {
        if i == 3 { break named }
        print("if", i)
    }
    print("after", i)
}
// expect: after 0
// expect: if 1
// expect: after 1
// expect: three
// expect: after 3

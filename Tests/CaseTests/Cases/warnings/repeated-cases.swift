enum Way { case up, down, along(Int) }
func f(_ way: Way, _ n: Int?, _ text: String, _ truth: Bool) {
    switch way {
    case .up: print(1)
    case .down, .up: print(2) // warning: case is already handled by previous patterns
    case .along(1): print(3)
    case .along: print(4)
    case .along(2): print(5)
    }
    switch n {
    case 1: print(1)
    case 2, 1: print(2) // warning: literal value is already handled by previous pattern
    case nil: print(3)
    case let x?: print(x)
    default: print(4) // warning: default will never be executed
    }
    switch text {
    case "a": print(1)
    case let other: print(other)
    case "b": print(3) // warning: case will never be executed
    }
    switch truth {
    case true: print(1)
    case false: print(2)
    default: print(3) // warning: default will never be executed
    }
    switch (truth, truth) {
    case (true, _): print(1)
    case (false, true): print(2)
    default: print(3)
    }
}
f(.up, nil, "b", true)
// expect: 1
// expect: 3
// expect: b
// expect: 1
// expect: 1

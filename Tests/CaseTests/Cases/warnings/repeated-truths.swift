func f(_ truth: Bool, _ maybe: Bool?, _ count: Int) {
    switch truth {
    case true: print(1)
    case true: print(2) // warning: case is already handled by previous patterns
    case false: print(3)
    }
    switch maybe {
    case true: print(1)
    case true?: print(2) // warning: case is already handled by previous patterns
    case .some(true): print(3) // warning: case is already handled by previous patterns
    case .some: print(4)
    case false: print(5) // warning: case is already handled by previous patterns
    case nil: print(6)
    }
    switch (maybe, truth) {
    case (true, _): print(1)
    case (true?, false): print(2) // warning: case is already handled by previous patterns
    case (_, true): print(3)
    case (false, true): print(4) // warning: case is already handled by previous patterns
    case (nil, false): print(5)
    case (false, false): print(6)
    }
    switch (count, truth) {
    case (1, _): print(1)
    case (1, true): print(2)
    case (_, _): print(3)
    }
}
f(false, nil, 1)
// expect: 3
// expect: 6
// expect: 5
// expect: 1

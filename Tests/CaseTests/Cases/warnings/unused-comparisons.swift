func f(_ x: Int?) {
    x == nil // warning: result of operator '==' is unused
    nil == x // warning: result of operator '==' is unused
    (x != nil) // warning: result of operator '!=' is unused
    x == .none // warning: result of operator '==' is unused
    _ = x == nil
    print(x == nil)
}
f(nil)
// expect: true

let a: Int? = nil
print("before")
print(a!) // trap: nil was unwrapped
// expect: before

func f() throws {}
let a = [1].map { _ in () } // warning: 'a' inferred to have type '[()]', which may be unexpected
let b = try? f() // warning: 'b' inferred to have type '()?', which may be unexpected
let c: [()] = [()]
print(a.count, b == nil, c.count)
// expect: 1 false 1

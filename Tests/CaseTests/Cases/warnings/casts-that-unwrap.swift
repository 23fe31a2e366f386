// Casts of optionals to what they wrap, and to what they never hold.
protocol P {}
struct S {}
let x: Int? = 3
print(x is Int) // warning: checking a value with optional type 'Int?' against type 'Int' succeeds whenever
if let y = x as? Int { print(y) } // warning: conditional downcast from 'Int?' to 'Int' does nothing
print(x as! Int) // warning: forced cast from 'Int?' to 'Int' only unwraps optionals
print(x as? String ?? "none") // warning: cast from 'Int?' to unrelated type 'String' always fails
let several: [Int?] = [1, nil, 2]
print(several.compactMap { $0 as? Int }) // warning: conditional downcast from 'Int?' to 'Int' does nothing
print(several.filter { $0 is Int }.count) // warning: checking a value with optional type 'Int?' against type 'Int'
print(S() is P)
let anything: [Any] = [1, "a"]
print(anything.filter { $0 is Int }.count)
// expect: true
// expect: 3
// expect: 3
// expect: none
// expect: [1, 2]
// expect: 2
// expect: false
// expect: 1

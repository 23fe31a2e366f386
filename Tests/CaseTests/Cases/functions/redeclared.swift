func f(_ a: Int) {}
func f(_ b: Int) {} // error: invalid redeclaration of 'f'
func f(_ a: Int) -> Int { a }
func f(x a: Int) {}
func f(_ a: Double) {}
struct S {
    func g() {}
    func g() {} // error: invalid redeclaration of 'g'
    static func g() {}
    init(x: Int) {}
    init(x: Int) {} // error: invalid redeclaration of 'init'
    init?(y: Int) { return nil }
}
extension Array where Element == Int { func h() -> Int { 1 } }
extension Array where Element == Double { func h() -> Int { 2 } }
protocol P { func k() }
extension P { func k() {} }
func outer() {
    func inner() {}
    do { func inner() {}; inner() }
    inner()
}
prefix operator +++
postfix operator +++
prefix func +++ (a: Int) -> Int { a + 1 }
postfix func +++ (a: Int) -> Int { a + 2 }
func k(_ x: Int) {}
func k(_ x: Int...) {}
func k(_ x: @autoclosure () -> Double) {}
func k(_ x: Double) {}

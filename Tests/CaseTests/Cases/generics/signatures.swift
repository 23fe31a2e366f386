func f<T>(_ x: Int) {} // error: generic parameter 'T' is not used in function signature
func g<S: Sequence>(_ x: S.Element) {} // error: generic parameter 'S' is not used in function signature
func h<T, S: Sequence>(_ s: S) -> Int where S.Element == T { s.underestimatedCount }
func i<T>(_ x: T) where T == Int {} // error: same-type requirement makes generic parameter 'T' the same as 'Int'
func j<T, T>(_ x: T) {} // error: invalid redeclaration of 'T'
func k<T>(_ x: T) where U: Equatable {} // error: cannot find type 'U' in scope
struct Box<T> {
    func fill<T>(_ t: T) {} // error: generic parameter 'T' shadows generic parameter from outer scope
    func take<U>(_ u: U) where U: Sequence, U.Element == T {}
}
func l<T>(_ x: some Sequence<T>) -> T? { nil }
print(h([1]), l([1]) as Any)

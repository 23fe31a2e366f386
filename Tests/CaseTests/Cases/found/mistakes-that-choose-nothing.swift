// what a mistake has left without a type is not reported again by what is given it
func half<T: Numeric>(_ n: T) -> T {
    var x = n, y = n / 2 // error: binary operator '/' cannot be applied to operands of type 'T' and 'Int'
    x += y
    return x
}
struct Polynomial<C: Numeric> {
    let constant: C
    func callAsFunction(_ x: C) -> C { constant * x }
    static func * (a: Self, b: Self) -> Self { Polynomial(constant: a.constant * b.constant) }
}
let p = Polynomial<String>(constant: "1") // error: type 'String' does not conform to 'Numeric'
let q = p * p
print(q(2), q.constant, -q, min(q, 1))

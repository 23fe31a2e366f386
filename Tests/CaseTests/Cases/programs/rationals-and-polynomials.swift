// polynomials, complex numbers, rational numbers: protocols and operators
struct Rational: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, SignedNumeric {
    let n: Int, d: Int
    init(_ n: Int, _ d: Int = 1) {
        precondition(d != 0, "zero denominator")
        func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
        let g = gcd(n, d) * (d < 0 ? -1 : 1)
        (self.n, self.d) = g == 0 ? (0, 1) : (n / g, d / g)
    }
    init(integerLiteral value: Int) { self.init(value) }
    init?<T: BinaryInteger>(exactly source: T) { self.init(Int(source)) }
    var magnitude: Rational { Rational(abs(n), d) }
    static func + (a: Self, b: Self) -> Self { Self(a.n * b.d + b.n * a.d, a.d * b.d) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func * (a: Self, b: Self) -> Self { Self(a.n * b.n, a.d * b.d) }
    static func *= (a: inout Self, b: Self) { a = a * b }
    static func / (a: Self, b: Self) -> Self { Self(a.n * b.d, a.d * b.n) }
    static prefix func - (a: Self) -> Self { Self(-a.n, a.d) }
    static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
    var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
}
struct Polynomial<C: SignedNumeric>: CustomStringConvertible {
    var coefficients: [C]
    init(_ c: C...) { coefficients = c }
    init(coefficients: [C]) { self.coefficients = coefficients }
    var degree: Int { coefficients.count - 1 }
    func callAsFunction(_ x: C) -> C { coefficients.reversed().reduce(0) { $0 * x + $1 } }
    static func * (a: Polynomial, b: Polynomial) -> Polynomial {
        var c = [C](repeating: 0, count: a.coefficients.count + b.coefficients.count - 1)
        for (i, x) in a.coefficients.enumerated() { for (j, y) in b.coefficients.enumerated() { c[i + j] += x * y } }
        return Polynomial(coefficients: c)
    }
    func map<D: SignedNumeric>(_ f: (C) throws -> D) rethrows -> Polynomial<D> { .init(coefficients: try coefficients.map(f)) }
    var description: String {
        let terms = coefficients.enumerated().filter { $0.element != 0 }.map { i, c in
            switch i { case 0: "\(c)"; case 1: "\(c)x"; default: "\(c)x^\(i)" }
        }
        return terms.isEmpty ? "0" : terms.reversed().joined(separator: " + ")
    }
}
extension Polynomial: Equatable {}
let half: Rational = 1 / 2
print(half, Rational(1, 2) + 1 / 3, Rational(6, -4), [Rational(1, 3), Rational(1, 4), 1].sorted(), half < 1) // expect: 1/2 5/6 -3/2 [1/4, 1/3, 1] true
let p = Polynomial<Rational>(Rational(-1, 2), 0, 1)
print(p, p(Rational(1, 2)), p * p, p.degree) // expect: 1x^2 + -1/2 -1/4 1x^4 + -1x^2 + 1/4 2
let q = Polynomial(1.0, 2.0)
print(q * q, q(0.5), (q * q).map { Rational(Int($0)) }) // expect: 4.0x^2 + 4.0x + 1.0 2.0 4x^2 + 4x + 1
print([Rational(1, 2), Rational(1, 3), Rational(1, 6)].reduce(0, +) == 1) // expect: true
struct Complex: Equatable { var re = 0.0, im = 0.0 }
extension Complex {
    static let i = Complex(im: 1)
    static func * (a: Complex, b: Complex) -> Complex { Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re) }
    static func + (a: Complex, b: Complex) -> Complex { .init(re: a.re + b.re, im: a.im + b.im) }
    var norm: Double { (re * re + im * im).squareRoot() }
}
extension Complex: CustomStringConvertible {
    var description: String {
        switch (re, im) {
        case (let r, 0): "\(r)"
        case (0, 1): "i"
        case (0, let i): "\(i)i"
        case let (r, i) where i < 0: "\(r) - \(-i)i"
        default: "\(re) + \(im)i"
        }
    }
}
print(Complex.i * .i, Complex(re: 3, im: 4).norm, Complex(re: 1, im: -2), Complex(), Complex.i) // expect: -1.0 5.0 1.0 - 2.0i 0.0 i
precedencegroup PowerPrecedence { higherThan: MultiplicationPrecedence associativity: right }
infix operator ** : PowerPrecedence
func ** <T: Numeric>(base: T, n: Int) -> T { (0..<n).reduce(1) { r, _ in r * base } }
print(2 ** 10, 2.5 ** 2, 2 ** 3 ** 2, Rational(2, 3) ** 3, -2 ** 2) // expect: 1024 6.25 512 8/27 4
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
print(√2 * √2, √16) // expect: 2.0000000000000004 4.0

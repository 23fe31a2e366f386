struct Polynomial {
    var c: [Double]
    func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }
    var derivative: Polynomial { Polynomial(c: c.enumerated().dropFirst().map { Double($0.offset) * $0.element }) }
    func both(_ x: Double) -> Double { derivative(x) + self(x) }
    static let unit = Polynomial(c: [1])
}
let p = Polynomial(c: [1, 0, 3])
print(p(2), p.derivative(1), p.derivative.derivative(5), p.both(1), Polynomial.unit(7), [p][0](1))
// expect: 13.0 6.0 6.0 10.0 1.0 4.0

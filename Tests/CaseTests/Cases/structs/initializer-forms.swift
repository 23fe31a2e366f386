struct Fraction: Equatable, CustomStringConvertible {
  let top: Int, bottom: Int
  init(_ top: Int, _ bottom: Int = 1) {
    precondition(bottom != 0)
    func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
    let g = max(gcd(abs(top), abs(bottom)), 1)
    self.top = top / g
    self.bottom = bottom / g
  }
  var description: String { bottom == 1 ? "\(top)" : "\(top)/\(bottom)" }
  static func + (a: Fraction, b: Fraction) -> Fraction { Fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom) }
  static func * (a: Fraction, b: Fraction) -> Fraction { Fraction(a.top * b.top, a.bottom * b.bottom) }
}
print(Fraction(1, 2) + Fraction(1, 3), Fraction(2, 4) == Fraction(1, 2), Fraction(3) * Fraction(1, 3), [Fraction(6, 4)])
print((1...4).map { Fraction(1, $0) }.reduce(Fraction(0), +))
// expect: 5/6 true 1 [3/2]
// expect: 25/12

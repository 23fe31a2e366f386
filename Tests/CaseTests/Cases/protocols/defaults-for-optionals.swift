// A member that a protocol demands and supplies, where an optional is wanted.
protocol Field: Equatable {
  static var zero: Self { get }
  static var one: Self { get }
}
extension Field { static var zero: Self { one } }
struct Polynomial<F: Field> {
  var coefficients: [F]
  init(_ coefficients: [F]) {
    var rest = coefficients
    while rest.last == .zero { rest.removeLast() }
    self.coefficients = rest
  }
}
func first<F: Field>(_ values: [F], or other: F? = .zero) -> F? { values.first ?? other }
struct Bit: Field { let isSet: Bool; static var one: Bit { Bit(isSet: true) }; static var zero: Bit { Bit(isSet: false) } }
print(Polynomial([Bit.one, .zero, .zero]), first([Bit]())!, [Bit.one].last == .one)
// expect: Polynomial<Bit>(coefficients: [main.Bit(isSet: true)]) Bit(isSet: false) true

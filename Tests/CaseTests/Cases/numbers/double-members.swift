var x = 5.5
x.formRemainder(dividingBy: 2)
print(x)
// expect: -0.5
x.formTruncatingRemainder(dividingBy: 0.3)
print(x, Double(signOf: -1, magnitudeOf: 3), Double(signOf: 1, magnitudeOf: -2))
// expect: -0.2 -3.0 2.0
print(Double.radix, Double.exponentBitCount, Double.significandBitCount, 2.5.isCanonical)
// expect: 2 11 52 true
print(0.1.exponentBitPattern, 0.1.significandBitPattern, 2.5.significandWidth, 0.0.significandWidth)
// expect: 1019 2702159776422298 2 -1
print(5e-324.significandWidth, 1e-310.significandWidth, 1.0.significandWidth)
// expect: 0 44 0
print(Double.maximumMagnitude(-3, 3), Double.minimumMagnitude(-1, 2), Double.minimumMagnitude(3, .nan))
// expect: 3.0 -1.0 3.0
print(2.5.isLessThanOrEqualTo(3), Double(exactly: 5)!, Double(exactly: 2.5)!)
// expect: true 5.0 2.5
func exact<T: BinaryInteger>(_ value: Double, as type: T.Type) -> T? { T(exactly: value) }
print(exact(5, as: UInt8.self)!, exact(2.5, as: Int.self) as Any)
// expect: 5 nil

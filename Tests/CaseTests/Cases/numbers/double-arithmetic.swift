let a = 7.0, b = 2.0
print(a + b, a - b, a * b, a / b, -a)
print(a.truncatingRemainder(dividingBy: b), a.remainder(dividingBy: 4))
print((2.5).rounded(), (-2.5).rounded(), 2.5.rounded(.down), 2.1.rounded(.up), 2.5.rounded(.toNearestOrEven), (-2.7).rounded(.towardZero))
print(2.0.squareRoot(), a.magnitude, (-a).sign == .minus, a.isNaN, (0.0 / b).isZero)
print(1.0.nextUp, 1.0.nextDown, 8.0.exponent, 12.0.significand, 1.0.ulp)
var x = 1.5
x += 1; x *= 2; x -= 0.5; x /= 3
print(x)
print(Double.nan == Double.nan, Double.nan < 1, 0.0 == -0.0)
print(1.0.addingProduct(2, 3), Double.maximum(1, .nan), Double.minimum(2, 1))
// expect: 9.0 5.0 14.0 3.5 -7.0
// expect: 1.0 -1.0
// expect: 3.0 -3.0 2.0 3.0 2.0 -2.0
// expect: 1.4142135623730951 7.0 true false true
// expect: 1.0000000000000002 0.9999999999999999 3 1.5 2.220446049250313e-16
// expect: 1.5
// expect: false false true
// expect: 7.0 1.0 1.0

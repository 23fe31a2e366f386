// What runtime.c computes, on ordinary and on extreme numbers.
let numbers = [
  0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.1, 3.7, -7.3, 1e-300, 5e-324, -5e-324, 4.9e-310, 1e16, 1e300,
  1.7976931348623157e308, Double.infinity, -Double.infinity, 0.49999999999999994, 4503599627370497.5,
]
for x in numbers {
  print(x.rounded(), x.rounded(.toNearestOrEven), x.rounded(.up), x.rounded(.down), x.squareRoot())
  for y in numbers {
    print(x.truncatingRemainder(dividingBy: y), x.remainder(dividingBy: y))
    for z in numbers { print(x.addingProduct(y, z), z.addingProduct(x, -y)) }
  }
}
print(123_456_789_123 * 7_654_321, Int.max - 1)
for x in numbers { print(x.exponent, x.significand, x.binade, x.ulp, x.nextUp) }
let texts = [
  "1.5", "-.5", "1e400", "0x1.8p3", "5e-324", "123456789012345678901234567890", "nan", "-inf", "1_0", " 1",
]
for text in texts {
  print(Double(text) as Any)
}

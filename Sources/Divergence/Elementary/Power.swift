/// The square root, correctly rounded; negative arguments give NaN.
public func sqrt(_ x: Double) -> Double { x < 0 ? .nan : x.squareRoot() }

/// xʸ, at most 1 ulp off, with the special values of IEEE 754: pow(x, 0) = 1 and pow(1, y) = 1 even for
/// NaN; a negative base wants an integer exponent, else the result is NaN.
public func pow(_ x: Double, _ y: Double) -> Double {
  if y == 0 || x == 1 { return 1 }
  if x.isNaN || y.isNaN { return .nan }
  if y.isInfinite { return powerOfInfiniteExponent(x, y) }
  let isOdd = isOddInteger(y)
  if x == 0 || x.isInfinite {
    let magnitude: Double = (x == 0) == (y > 0) ? 0 : .infinity
    return x.sign == .minus && isOdd ? -magnitude : magnitude
  }
  guard x > 0 || isInteger(y) else { return .nan }
  let magnitude = powerOfPositive(abs(x), y)
  return x < 0 && isOdd ? -magnitude : magnitude
}

private func powerOfPositive(_ x: Double, _ y: Double) -> Double {
  let logarithm = preciseLogarithm(x)
  let estimate = logarithm.high * y
  if estimate > 1000 { return .infinity }
  if estimate < -1000 { return 0 }
  if abs(estimate) < 0x1p-60 { return 1 }
  return preciseExponential(logarithm * DoubleDouble(y))
}

private func powerOfInfiniteExponent(_ x: Double, _ y: Double) -> Double {
  if abs(x) == 1 { return 1 }
  return (abs(x) > 1) == (y > 0) ? .infinity : 0
}

private func isInteger(_ y: Double) -> Bool { y.rounded(.towardZero) == y }

private func isOddInteger(_ y: Double) -> Bool { isInteger(y) && !isInteger(y / 2) }

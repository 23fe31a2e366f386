// ln │Γ│ below 0, where it has two zeros about each integer n from −3 down, at distances near 1/│n│!.

/// ln │Γ(x)│ for x ≤ 0, at most 1 ulp off; +∞ at the integers.
func logGammaOfNegative(_ x: Double) -> Double {
  guard x > -.infinity else { return x.isNaN ? x : .infinity }
  let distance = x - x.rounded()
  guard distance != 0 else { return .infinity }
  if x > -10 {
    let value = raisedLogGamma(x, distance)
    return abs(value.high) < 0x1p-5 ? logGammaNearZero(x) : value.value
  }
  let value = reflectedLogGamma(x, distance)
  return abs(value) < 8 ? logGammaNearZero(x) : value
}

/// Γ(x) = Γ(1 + y)/(y·(y − 1)·…·x), or Γ(2 + y)/((1 + y)·y·…·x) for a negative y, with y the distance from the nearest
/// integer; each of the factors is exact.
private func raisedLogGamma(_ x: Double, _ y: Double) -> DoubleDouble {
  var product = y < 0 ? DoubleDouble(exactSumOf: 1, y) * y : DoubleDouble(y)
  var factor = y
  while factor > x {
    factor -= 1
    product = product * factor
  }
  return (y < 0 ? logGammaNearTwo(y) : logGammaNearOne(y)) - preciseLogarithm(product.magnitude)
}

/// Γ(x)·Γ(−x) = −π/(x·sin(πx)), for x ≤ −10. The factor in the logarithm has a few roundings, which a sum beyond ±8 does
/// not feel.
private func reflectedLogGamma(_ x: Double, _ y: Double) -> Double {
  let factor = abs(x * sin(Double.pi * y)) / Double.pi
  return -(logGammaByStirling(-x) + preciseLogarithm(factor)).value
}

private func logGammaNearZero(_ x: Double) -> Double {
  NegativeZeros.logGamma.value(at: x) ?? preciseLogGamma(DoubleDouble(x)).value
}

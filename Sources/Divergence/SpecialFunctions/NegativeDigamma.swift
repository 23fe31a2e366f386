// ψ below 0, where it has a zero between any two integers.

/// ψ(x) for x ≤ 0, at most 1 ulp off but for the doubles next to a zero; NaN at the integers.
func digammaOfNegative(_ x: Double) -> Double {
  let distance = x - x.rounded()
  guard x > -.infinity, distance != 0 else { return .nan }
  guard x < -0x1p-60 else { return -1 / x }
  let value = x > -10 ? raisedDigamma(x, distance) : reflectedDigamma(x, distance)
  return abs(value.high) < 0x1p-6 ? digammaNearZero(x, distance) : value.value
}

/// ψ(x) = ψ(2 + y) − 1/(1 + y) − 1/y − … − 1/x, with y the distance from the nearest integer; each of the divisors is
/// exact.
private func raisedDigamma(_ x: Double, _ y: Double) -> DoubleDouble {
  var divisor = y
  var sum = DoubleDouble.one / DoubleDouble(exactSumOf: 1, y) + DoubleDouble.one / y
  while divisor > x {
    divisor -= 1
    sum = sum + DoubleDouble.one / divisor
  }
  return digammaNearRoot(y) - sum
}

/// ψ(x) = ψ(−x) − 1/x − π/tan(πx), for x ≤ −10.
private func reflectedDigamma(_ x: Double, _ y: Double) -> DoubleDouble {
  digammaByStirling(-x) - DoubleDouble.one / x - scaledCotangent(y)
}

/// π/tan(πy) for 0 < │y│ ≤ ½, to about 60 bits.
func scaledCotangent(_ y: Double) -> DoubleDouble {
  let square = DoubleDouble(exactProductOf: y, y)
  let tail = polynomial(
    square, SpecialCoefficients.cotangentTail, rests: SpecialCoefficients.cotangentTailRests)
  return (DoubleDouble.one - square * tail) / y
}

/// To about 100 bits where no zero is known, by steps upwards from near 0 and by reflection from far below.
private func digammaNearZero(_ x: Double, _ y: Double) -> Double {
  if let value = NegativeZeros.digamma.value(at: x) { return value }
  let exact = DoubleDouble(x)
  guard x < -32 else { return preciseDigamma(exact).value }
  return (preciseDigamma(-exact) - DoubleDouble.one / x - preciseCotangent(y)).value
}

/// π/tan(πy) for 0 < │y│ ≤ ½ to about 100 bits, by the series of sin(πy)/πy and cos(πy).
private func preciseCotangent(_ y: Double) -> DoubleDouble {
  let angle = DoubleDouble.pi * y, square = angle * angle
  var sine = DoubleDouble.one, cosine = DoubleDouble.one
  for half in (1...17).reversed() {
    let k = Double(2 * half)
    cosine = DoubleDouble.one - square * cosine / (k * (k - 1))
    sine = DoubleDouble.one - square * sine / (k * (k + 1))
  }
  return cosine / (sine * y)
}

/// The natural logarithm, at most 1 ulp off; ln 0 = −∞, negative arguments give NaN.
public func log(_ x: Double) -> Double { logarithmKernel(x) }

/// The logarithm to base 2; exact for powers of two, otherwise at most 1 ulp off.
public func log2(_ x: Double) -> Double {
  guard x > 0, x < .infinity else { return log(x) }
  let (mantissa, exponent) = splitAtRootOfHalf(x)
  let fraction = preciseLogarithm(ofMantissa: mantissa) * DoubleDouble.reciprocalOfLn2
  return (DoubleDouble(exponent) + fraction).value
}

/// The logarithm to base 10; exact for powers of ten, otherwise at most 1 ulp off.
public func log10(_ x: Double) -> Double {
  guard x > 0, x < .infinity else { return log(x) }
  return (preciseLogarithm(x) * DoubleDouble.reciprocalOfLn10).value
}

/// ln(1 + x), at most 1 ulp off also near 0; −1 gives −∞, less gives NaN.
public func log1p(_ x: Double) -> Double {
  // √½ − 1 and √2 − 1.
  if x > -0x1.2bec333018866p-2, x < 0x1.a827999fcef32p-2 {
    return x == 0 ? x : logarithmOfReduced(x, exponent: 0, correction: 0)
  }
  guard x > -1, x < 0x1p60 else { return log(x + 1) }
  let sum = DoubleDouble(exactSumOf: 1, x)
  let (mantissa, exponent) = splitAtRootOfHalf(sum.high)
  return logarithmOfReduced(mantissa - 1, exponent: exponent, correction: sum.low / sum.high)
}

/// ln(p/(1 − p)), the inverse of `sigmoid`, at most 1 ulp off: ±∞ at 1 and 0, NaN outside [0, 1].
public func logit(_ p: Double) -> Double {
  guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
  // Near ½ both logarithms are small and nearly opposite; 2p − 1 is exact there.
  if abs(p - 0.5) < 0.16 { return nearLogRatio(2 * p - 1) }
  let rest = DoubleDouble(exactSumOf: 1, -p)
  return (preciseLogarithm(p) - preciseLogarithm(rest)).value
}

/// ln x to about 100 bits, for a positive finite x.
func preciseLogarithm(_ x: Double) -> DoubleDouble {
  let (mantissa, k) = splitAtRootOfHalf(x)
  let wholes = DoubleDouble(exactSumOf: k * Ln2.head, k * Ln2.tail)
  return wholes + preciseLogarithm(ofMantissa: mantissa)
}

/// The same for a positive number in two parts.
func preciseLogarithm(_ x: DoubleDouble) -> DoubleDouble { preciseLogarithm(x.high) + x.low / x.high }

/// ln m to about 100 bits for m in [√½, √2): twice the series of atanh at s = (m − 1)/(m + 1), its
/// first terms in double-double, the rest, which is below s·s⁶, in double.
private func preciseLogarithm(ofMantissa m: Double) -> DoubleDouble {
  let s = DoubleDouble(m - 1) / DoubleDouble(exactSumOf: m, 1)
  let square = s * s
  let z = square.high
  var tail = 2.0 / 23 + z * (2.0 / 25 + z * (2.0 / 27 + z * (2.0 / 29)))
  tail = 2.0 / 15 + z * (2.0 / 17 + z * (2.0 / 19 + z * (2.0 / 21 + z * tail)))
  tail = 2.0 / 7 + z * (2.0 / 9 + z * (2.0 / 11 + z * (2.0 / 13 + z * tail)))
  let fifth = DoubleDouble.twoFifths + square * DoubleDouble(tail)
  return s * (DoubleDouble(2) + square * (DoubleDouble.twoThirds + square * fifth))
}

/// x = mantissa·2^exponent with the mantissa in [√½, √2), for a positive finite x.
private func splitAtRootOfHalf(_ x: Double) -> (mantissa: Double, exponent: Double) {
  let exponent = Double(x.exponent)
  return x.significand < 2.0.squareRoot() ? (x.significand, exponent) : (x.significand / 2, exponent + 1)
}

/// eˣ, at most 1 ulp off; overflow gives +∞, underflow a subnormal number or 0.
public func exp(_ x: Double) -> Double { exponentialKernel(x) }

/// eˣ − 1, at most 1 ulp off also near 0.
public func expm1(_ x: Double) -> Double {
  guard x > -40 else { return x.isNaN ? x : -1 }
  guard x < 60 else { return exp(x) }
  if abs(x) <= Ln2.rounded / 2 { return x == 0 ? x : x + exponentialRest(x) }
  let (mantissa, exponent) = exponentialParts(DoubleDouble(x))
  let scale = Double(sign: .plus, exponent: exponent, significand: 1)
  let difference = DoubleDouble(exactSumOf: mantissa.high * scale, -1)
  return difference.high + (difference.low + mantissa.low * scale)
}

/// The hyperbolic tangent, at most 2 ulp off: e²ˣ − 1 over e²ˣ + 1.
public func tanh(_ x: Double) -> Double {
  guard abs(x) < 20 else { return x.isNaN ? x : (x < 0 ? -1 : 1) }
  guard abs(x) > 0x1p-30 else { return x }
  let growth = expm1(2 * abs(x))
  let result = growth / (growth + 2)
  return x < 0 ? -result : result
}

/// eˣ − 1 − x with full relative accuracy for |x| ≤ ln 2 / 2.
func exponentialRest(_ x: Double) -> Double { x * x * exponentialTail(x) }

/// e to the power of a double-double, at most 0.6 ulp off in the normal range.
func preciseExponential(_ x: DoubleDouble) -> Double {
  guard x.high < 710 else { return x.high.isNaN ? x.high : .infinity }
  guard x.high > -746 else { return 0 }
  let (mantissa, exponent) = exponentialParts(x)
  // A scale below 2^-1022 rounds only once more, in the result's own last place.
  let half = exponent / 2
  return mantissa.value * Double(sign: .plus, exponent: half, significand: 1)
    * Double(sign: .plus, exponent: exponent - half, significand: 1)
}

/// eˣ = mantissa·2^exponent, reduced as in `exponentialKernel` with the last sums kept exact.
private func exponentialParts(_ x: DoubleDouble) -> (mantissa: DoubleDouble, exponent: Int) {
  let k = (x.high * Ln2.reciprocal + integerRounder) - integerRounder
  let high = x.high - k * Ln2.head
  let low = k * Ln2.tail - x.low
  let growth = DoubleDouble(exactSumOf: high, exponentialRest(high - low) - low)
  let sum = DoubleDouble(exactSumOf: 1, growth.high)
  return (DoubleDouble(exactSumOf: sum.high, sum.low + growth.low), Int(k))
}

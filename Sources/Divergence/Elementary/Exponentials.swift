internal import CElementary

/// eˣ, at most 0.7 ulp off; overflow gives +∞, underflow a subnormal number or 0, at most 1 ulp off.
public func exp(_ x: Double) -> Double { exponentialKernel(x) }

/// eˣ − 1, at most 1 ulp off also near 0.
public func expm1(_ x: Double) -> Double {
  guard x > -40 else { return x.isNaN ? x : -1 }
  guard x < 60 else { return exp(x) }
  return x == 0 ? x : preciseExpm1(x).value
}

/// The hyperbolic tangent, at most 1 ulp off: e²ˣ − 1 over e²ˣ + 1.
public func tanh(_ x: Double) -> Double {
  guard abs(x) < 20 else { return x.isNaN ? x : (x < 0 ? -1 : 1) }
  guard abs(x) > 0x1p-30 else { return x }
  let growth = preciseExpm1(2 * abs(x))
  let result = (growth / (growth + 2)).value
  return x < 0 ? -result : result
}

/// The logistic function 1/(1 + e⁻ˣ), at most 1 ulp off also where it is tiny.
public func sigmoid(_ x: Double) -> Double {
  guard abs(x) < 40 else { return x < 0 ? exp(x) : (x.isNaN ? x : 1) }
  let decay = exponentialPair(-abs(x))
  return ((x < 0 ? decay : .one) / (decay + 1)).value
}

/// eˣ − 1 − x with full relative accuracy for |x| ≤ ln 2 / 2.
func exponentialRest(_ x: Double) -> Double { x * x * exponentialTail(x) }

/// eˣ − 1 for −40 < x < 60, good to a fraction of a double's last place.
private func preciseExpm1(_ x: Double) -> DoubleDouble {
  guard abs(x) > Ln2.rounded / 2 else { return DoubleDouble(exactSumOf: x, exponentialRest(x)) }
  return exponentialPair(x) - 1
}

/// eˣ far from the ends of the range.
private func exponentialPair(_ x: Double) -> DoubleDouble {
  let (mantissa, exponent) = exponentialParts(DoubleDouble(x))
  return mantissa.scaled(byPowerOfTwo: exponent)
}

/// e to the power of a double-double, times a factor near 1, at most 0.6 ulp off in the normal range.
func preciseExponential(_ x: DoubleDouble, times factor: DoubleDouble = .one) -> Double {
  guard x.high < 710 else { return x.high.isNaN ? x.high : .infinity }
  guard x.high > -746 else { return 0 }
  let (mantissa, exponent) = exponentialParts(x)
  // A scale below 2^-1022 rounds only once more, in the result's own last place.
  let half = exponent / 2
  return (mantissa * factor).value * Double(sign: .plus, exponent: half, significand: 1)
    * Double(sign: .plus, exponent: exponent - half, significand: 1)
}

/// eˣ = mantissa·2^exponent, reduced as in `exponentialKernel` with the last sums kept exact.
private func exponentialParts(_ x: DoubleDouble) -> (mantissa: DoubleDouble, exponent: Int) {
  let n = (x.high * EighthOfLn2.reciprocal + integerRounder) - integerRounder
  let high = x.high - n * EighthOfLn2.head
  let low = n * EighthOfLn2.tail - x.low
  let growth = DoubleDouble(exactSumOf: high, exponentialRest(high - low) - low)
  let power = powerOfEighths(Int(n) & 7)
  return (power + power * growth, Int(n) >> 3)
}

/// 2^(j/8) for j below 8.
private func powerOfEighths(_ j: Int) -> DoubleDouble {
  let high = Double(bitPattern: scaleOfEighths(UInt64(j)).bitPattern + UInt64(j) << 49)
  return DoubleDouble(high: high, low: high * restOfEighths(UInt64(j)))
}

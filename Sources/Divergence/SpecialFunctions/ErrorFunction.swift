/// The error function, 2/√π·∫₀ˣ e^(−t²) dt, at most 1 ulp off.
public func erf(_ x: Double) -> Double {
  // The high part is the rounded sum, and keeps the sign of a zero.
  if abs(x) <= 0.75 { return preciseCentralErf(x).high }
  return x < 0 ? complementaryTail(-x) - 1 : 1 - complementaryTail(x)
}

/// erf(x) where |x| ≤ ¾, good to a fraction of a double's last place.
func preciseCentralErf(_ x: Double) -> DoubleDouble {
  DoubleDouble(exactSumOf: x, x * polynomial(x * x, SpecialCoefficients.erfOverXLessOne))
}

/// The complementary error function 1 − erf(x), at most 1 ulp off also where it is tiny; 0 beyond 27.3.
public func erfc(_ x: Double) -> Double {
  if x < -0.75 { return 2 - complementaryTail(-x) }
  return x <= 0.4 ? 1 - erf(x) : complementaryTail(x)
}

/// erfc of a number known in double-double: far out its relative error would be the number's times 2x².
func erfc(_ x: DoubleDouble) -> Double {
  guard x.high > 0.75, x.high < 28 else { return erfc(x.high) - x.low * slopeOfErf(x.high) }
  return preciseExponential(-(x * x), times: preciseScaledErfc(x.high))
}

/// 2/√π·e^(−x²)
private func slopeOfErf(_ x: Double) -> Double { 2 * rootOfPiReciprocal * exp(-x * x) }

/// erfc of a number above 0, with the square in the exponent kept exact.
private func complementaryTail(_ x: Double) -> Double {
  guard x < 28 else { return x.isNaN ? x : 0 }
  return preciseExponential(-DoubleDouble(exactProductOf: x, x), times: preciseScaledErfc(x))
}

/// eˣ²·erfc(x) for x ≥ 0: 1 at 0, near 1/(x√π) far out.
func scaledErfc(_ x: Double) -> Double {
  x < 1e8 ? preciseScaledErfc(x).value : rootOfPiReciprocal / x
}

/// The same below 10⁸, good to a fraction of a double's last place: the first term of the polynomial is the large one,
/// and what the rounding of t changes is known from the slope.
private func preciseScaledErfc(_ x: Double) -> DoubleDouble {
  let t = DoubleDouble(exactSumOf: x, -3.75) / DoubleDouble(exactSumOf: x, 3.75)
  let coefficients = SpecialCoefficients.scaledErfc
  let near = polynomial(t.high, coefficients, rest: SpecialCoefficients.scaledErfcRests[0])
  let product = DoubleDouble(high: near.high, low: near.low + t.low * slope(t.high, coefficients))
  return product / DoubleDouble(exactSumOf: 1, 2 * x)
}

/// The same for a number in two parts: (eˣ²·erfc(x))′ = 2x·eˣ²·erfc(x) − 2/√π.
func preciseScaledErfc(_ x: DoubleDouble) -> DoubleDouble {
  let value = preciseScaledErfc(x.high)
  return value + x.low * 2 * (x.high * value.high - rootOfPiReciprocal)
}

/// 1/√π
private let rootOfPiReciprocal = 0x1.20dd750429b6dp-1

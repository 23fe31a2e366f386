/// ln │Γ(x)│, at most 1 ulp off, also next to its zeros; +∞ at 0, −1, −2, …
public func logGamma(_ x: Double) -> Double {
  guard x > 0 else { return logGammaOfNegative(x) }
  switch x {
  case ..<0.65: return (logGammaNearOne(x) - preciseLogarithm(x)).value
  case ..<1.5: return logGammaNearOne(x - 1).value
  case ..<3: return logGammaNearTwo(x - 2).value
  case ..<10: return logGammaStepped(x)
  case ..<0x1p900: return logGammaByStirling(x).value
  case ..<Double.infinity: return ((preciseLogarithm(x) - 1) * (x * 0x1p-100)).value * 0x1p100
  default: return x
  }
}

/// ln n!, the logarithm of the number of orders of n things; NaN for a negative n.
public func logFactorial(_ n: Int) -> Double { n < 0 ? .nan : logGamma(Double(n) + 1) }

/// ln Γ(1 + y) for y from −0.35 to 0.65, with the zeros at 0 and 1 as factors; good to a fraction of a double's last
/// place.
func logGammaNearOne(_ y: Double) -> DoubleDouble {
  DoubleDouble(exactSumOf: y, -1) * y
    * polynomial(
      DoubleDouble(y), SpecialCoefficients.logGammaQuotient, rests: SpecialCoefficients.logGammaQuotientRests)
}

/// ln Γ(2 + y) for y from −½ to 1, with its zero as a factor; good to a fraction of a double's last place.
func logGammaNearTwo(_ y: Double) -> DoubleDouble {
  polynomial(
    DoubleDouble(y), SpecialCoefficients.logGammaNearTwo, rests: SpecialCoefficients.logGammaNearTwoRests) * y
}

/// For x from 3 to 10: Γ(x) = (x − 1)(x − 2)…·Γ(r) with r in [2, 3); each of the differences is exact.
private func logGammaStepped(_ x: Double) -> Double {
  var rest = x, product = DoubleDouble.one
  while rest >= 3 {
    rest -= 1
    product = product * rest
  }
  return (preciseLogarithm(product) + logGammaNearTwo(rest - 2)).value
}

/// Stirling's series for x ≥ 10, its large terms in double-double.
func logGammaByStirling(_ x: Double) -> DoubleDouble {
  let main = DoubleDouble(exactSumOf: x, -0.5) * preciseLogarithm(x) - x + DoubleDouble.logOfRootTwoPi
  return main + stirlingCorrection(x)
}

/// ln Γ(x) − (x − ½)·ln x + x − ½·ln 2π, for x ≥ 10.
func stirlingCorrection(_ x: Double) -> Double {
  let z = 1 / (x * x)
  return polynomial(z, SpecialCoefficients.stirlingHigh, terms: 0..<9) / x
}

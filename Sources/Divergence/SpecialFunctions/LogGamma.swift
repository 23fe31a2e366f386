/// ln │Γ(x)│, at most 2 ulp of the exact value off for x > 0, also next to its zeros 1 and 2; +∞ at 0, −1, −2, …
///
/// Below 0 that holds for the size of the terms of π/(sin(πx)·Γ(1 − x)), not next to the zeros.
public func logGamma(_ x: Double) -> Double {
  guard x > 0 else { return logGammaOfNegative(x) }
  switch x {
  case ..<0.65: return (logGammaNearOne(x) - preciseLogarithm(x)).value
  case ..<2: return logGammaNearOne(x - 1).value
  case ..<10: return logGammaStepped(x)
  case ..<1e150: return logGammaByStirling(x)
  default: return x * (log(x) - 1)
  }
}

/// ln n!, the logarithm of the number of orders of n things; NaN for a negative n.
public func logFactorial(_ n: Int) -> Double { n < 0 ? .nan : logGamma(Double(n) + 1) }

/// ln Γ(1 + y) for y from −0.35 to 1, with both zeros as factors; good to a fraction of a double's last place.
func logGammaNearOne(_ y: Double) -> DoubleDouble {
  DoubleDouble(exactSumOf: y, -1) * y
    * polynomial(y, SpecialCoefficients.logGammaQuotient, rest: SpecialCoefficients.logGammaQuotientRest)
}

/// For x from 2 to 10: Γ(x) = (x − 1)(x − 2)…·Γ(r) with r in [2, 3); each of the differences is exact.
private func logGammaStepped(_ x: Double) -> Double {
  var rest = x, product = DoubleDouble.one
  while rest >= 3 {
    rest -= 1
    product = product * rest
  }
  let y = rest - 2
  let start =
    polynomial(y, SpecialCoefficients.logGammaAboveTwo, rest: SpecialCoefficients.logGammaAboveTwoRest) * y
  return (preciseLogarithm(product.high) + product.low / product.high + start).value
}

/// Stirling's series, its large terms in double-double.
private func logGammaByStirling(_ x: Double) -> Double {
  let main = (DoubleDouble(exactSumOf: x, -0.5)) * preciseLogarithm(x) - x + DoubleDouble.logOfRootTwoPi
  return main.high + (main.low + stirlingCorrection(x))
}

/// ln Γ(x) − (x − ½)·ln x + x − ½·ln 2π, for x ≥ 10.
func stirlingCorrection(_ x: Double) -> Double {
  let z = 1 / (x * x)
  return polynomial(z, Array(SpecialCoefficients.stirlingHigh[..<9])) / x
}

/// Γ(x)·Γ(1 − x) = π/sin(πx), for x ≤ 0.
private func logGammaOfNegative(_ x: Double) -> Double {
  guard x > -.infinity, !x.isNaN else { return x.isNaN ? x : .infinity }
  let distance = x - x.rounded()
  guard distance != 0 else { return .infinity }
  return log(Double.pi / abs(sin(Double.pi * distance))) - logGamma(1 - x)
}

/// P and Q of a large shape by Temme's uniform expansion (1979): with ½η² = μ − ln(1 + μ), μ = (x − a)/a,
/// Q = ½·erfc(η√(a/2)) + e^(−aη²/2)/√(2πa)·Σ Cₖ(η)/aᵏ.
///
/// The exponent is in double-double; beyond where it leaves the range of doubles, one tail is 0.
func uniformGamma(_ a: Double, _ x: Double) -> TailPair {
  let mu = (DoubleDouble(x) - a) / a
  let square = preciseLog1pmx(mu) * -a
  guard square.high < 746 else { return x > a ? .everything : .nothing }
  let z = square.squareRoot()
  let eta = (x > a ? 1 : -1) * z.high * (2 / a).squareRoot()
  let series = temmeSeries(eta, a) / (2 * Double.pi * a).squareRoot()
  let tail = preciseExponential(-square, times: preciseScaledErfc(z) * 0.5 + (x > a ? series : -series))
  return x > a ? TailPair(upper: DoubleDouble(tail)) : TailPair(lower: DoubleDouble(tail))
}

private func temmeSeries(_ eta: Double, _ a: Double) -> Double {
  let c3 = polynomial(eta, SpecialCoefficients.temme3) + polynomial(eta, SpecialCoefficients.temme4) / a
  let c1 =
    polynomial(eta, SpecialCoefficients.temme1)
    + (polynomial(eta, SpecialCoefficients.temme2) + c3 / a) / a
  return polynomial(eta, SpecialCoefficients.temme0) + c1 / a
}

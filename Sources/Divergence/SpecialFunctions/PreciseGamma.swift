// ln Γ and ψ to about 100 bits: for the differences of large terms that the divergences of the gamma, beta
// and Dirichlet families are made of, and for the factors in front of incomplete gamma and beta functions.

/// ln │Γ(x)│ in double-double, for a finite x > 0 or some way below: Stirling's series from 32 upwards.
func preciseLogGamma(_ x: DoubleDouble) -> DoubleDouble {
  if x.high > 1e17 { return x * (x.logarithm() - 1) + x.logarithm() * -0.5 + .logOfRootTwoPi }
  let (shifted, product) = raisedAbove32(x)
  let main = (shifted - 0.5) * shifted.logarithm() - shifted + .logOfRootTwoPi
  let value = main + stirlingSeries(shifted)
  return product.high == 1 ? value : value - product.magnitude.logarithm()
}

/// ψ(x) in double-double, for a finite x > 0 or some way below.
func preciseDigamma(_ x: DoubleDouble) -> DoubleDouble {
  if x.high > 1e17 { return x.logarithm() - DoubleDouble(0.5) / x }
  var shifted = x, sum = DoubleDouble.zero
  while shifted.high < 32 {
    sum = sum + DoubleDouble.one / shifted
    shifted = shifted + 1
  }
  let inverse = DoubleDouble.one / shifted
  let z = inverse * inverse
  var series = DoubleDouble.zero
  for k in SpecialCoefficients.stirlingHigh.indices.reversed() {
    // The derivative of the k-th term of Stirling's series of ln Γ.
    series = series * z + stirlingTerm(k) * Double(2 * k + 1)
  }
  return shifted.logarithm() - inverse * 0.5 - z * series - sum
}

/// x + n ≥ 32 and x·(x + 1)·…·(x + n − 1).
private func raisedAbove32(_ x: DoubleDouble) -> (shifted: DoubleDouble, product: DoubleDouble) {
  var shifted = x, product = DoubleDouble.one
  while shifted.high < 32 {
    product = product * shifted
    shifted = shifted + 1
  }
  return (shifted, product)
}

private func stirlingSeries(_ x: DoubleDouble) -> DoubleDouble {
  let inverse = DoubleDouble.one / x
  let z = inverse * inverse
  var sum = DoubleDouble.zero
  for k in SpecialCoefficients.stirlingHigh.indices.reversed() { sum = sum * z + stirlingTerm(k) }
  return sum * inverse
}

/// B₂ₖ/(2k·(2k − 1)), with k counted from 0.
private func stirlingTerm(_ k: Int) -> DoubleDouble {
  DoubleDouble(high: SpecialCoefficients.stirlingHigh[k], low: SpecialCoefficients.stirlingLow[k])
}

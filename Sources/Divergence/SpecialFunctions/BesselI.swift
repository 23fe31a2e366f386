/// The modified Bessel function of the first kind I_ν(x) for ν ≥ 0 and x ≥ 0, at most 1 ulp off; NaN
/// elsewhere, +∞ beyond the range of doubles.
public func besselI(_ order: Double, _ x: Double) -> Double {
  guard order >= 0, order < .infinity, x >= 0 else { return .nan }
  guard x < .infinity else { return x }
  return preciseBesselI(order, x, exponent: .zero).value
}

/// e⁻ˣ·I_ν(x), which stays finite for large x; near 1/√(2πx) there. As `besselI(_:_:)` otherwise.
public func scaledBesselI(_ order: Double, _ x: Double) -> Double {
  guard order >= 0, order < .infinity, x >= 0 else { return .nan }
  guard x < .infinity else { return 0 }
  return preciseBesselI(order, x, exponent: DoubleDouble(-x)).value
}

/// e^exponent·I_ν(x), all factors in one exponent, so that nothing overflows before the result does.
private func preciseBesselI(_ order: Double, _ x: Double, exponent: DoubleDouble) -> DoubleDouble {
  guard x > 0 else { return order == 0 ? .one : .zero }
  return (preciseLogBesselI(order, x) + exponent).exponential()
}

/// ln I_ν(x) to about 100 bits, for x ≥ 0 and finite: Hankel's expansion far out, the power series elsewhere.
func preciseLogBesselI(_ order: Double, _ x: Double) -> DoubleDouble {
  if x > 40, x > order * order, let series = hankelSeries(order, x) {
    return series.logarithm() + x - (DoubleDouble.pi * 2 * x).logarithm() * 0.5
  }
  guard x > 0 else { return order == 0 ? .zero : DoubleDouble(-.infinity) }
  let power =
    order == 0
    ? .zero : DoubleDouble(x / 2).logarithm() * order - preciseLogGamma(DoubleDouble(exactSumOf: order, 1))
  return power + logBesselSeries(order, x)
}

/// ln Σ (x²/4)ᵏ/(k!·(ν + 1)…(ν + k)), all terms positive.
private func logBesselSeries(_ order: Double, _ x: Double) -> DoubleDouble {
  let square = DoubleDouble(exactProductOf: x / 2, x / 2)
  var term = DoubleDouble.one, sum = DoubleDouble.one, shifts = 0.0
  var k = 1.0
  while term.high > 0x1p-106 * sum.high {
    term = term * square / (DoubleDouble(exactSumOf: order, k) * k)
    sum = sum + term
    if sum.high > 0x1p500 {
      sum = sum.scaled(byPowerOfTwo: -500)
      term = term.scaled(byPowerOfTwo: -500)
      shifts += 500
    }
    k += 1
  }
  return sum.logarithm() + DoubleDouble.ln2 * shifts
}

/// Σ (−1)ᵏ·(4ν² − 1)(4ν² − 9)…/(k!·(8x)ᵏ) as far as its terms shrink; nil where they do not become small.
private func hankelSeries(_ order: Double, _ x: Double) -> DoubleDouble? {
  let square = DoubleDouble(exactProductOf: 2 * order, 2 * order)
  var term = DoubleDouble.one, sum = DoubleDouble.one
  var k = 1.0
  while k < 200 {
    let odd = 2 * k - 1
    let next = term * (DoubleDouble(odd * odd) - square) / DoubleDouble(exactProductOf: 8 * x, k)
    if abs(next.high) > abs(term.high) { return abs(term.high) < 0x1p-75 ? sum : nil }
    term = next
    sum = sum + term
    if abs(term.high) < 0x1p-100 * abs(sum.high) { return sum }
    k += 1
  }
  return nil
}

/// I₁(x)/I₀(x) to about 100 bits, for a finite x ≥ 0: the mean of a von Mises distribution's cosine.
func besselRatio(_ x: Double) -> DoubleDouble {
  x == 0 ? .zero : (preciseLogBesselI(1, x) - preciseLogBesselI(0, x)).exponential()
}

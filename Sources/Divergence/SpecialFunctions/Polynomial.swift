/// Σ cₖ·xᵏ by Horner's scheme.
@inline(__always)
func polynomial(_ x: Double, _ coefficients: some BidirectionalCollection<Double>) -> Double {
  var sum = 0.0
  for coefficient in coefficients.reversed() { sum = sum * x + coefficient }
  return sum
}

/// The same where the first term is the large one: its coefficient is the sum of the first and a rest.
func polynomial(_ x: Double, _ coefficients: [Double], rest: Double) -> DoubleDouble {
  let sum = DoubleDouble(exactSumOf: coefficients[0], x * polynomial(x, coefficients.dropFirst()))
  return DoubleDouble(high: sum.high, low: sum.low + rest)
}

/// Σ k·cₖ·xᵏ⁻¹, the polynomial's slope.
func slope(_ x: Double, _ coefficients: [Double]) -> Double {
  var sum = 0.0, slope = 0.0
  for coefficient in coefficients.reversed() {
    slope = slope * x + sum
    sum = sum * x + coefficient
  }
  return slope
}

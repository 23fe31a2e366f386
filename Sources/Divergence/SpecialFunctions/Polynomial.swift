/// Σ cₖ·xᵏ by Horner's scheme.
@inline(__always)
func polynomial(_ x: Double, _ coefficients: some BidirectionalCollection<Double>) -> Double {
  var sum = 0.0
  for coefficient in coefficients.reversed() { sum = sum * x + coefficient }
  return sum
}

/// Σ cₖ·xᵏ by Horner's scheme.
@inline(__always)
func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
  polynomial(x, coefficients, terms: 0..<coefficients.count)
}

/// Σ cₖ·xᵏ⁻ᵃ over k from a up to b, for terms a..<b.
@inline(__always)
func polynomial(_ x: Double, _ coefficients: [Double], terms: Range<Int>) -> Double {
  var sum = 0.0, k = terms.upperBound
  while k > terms.lowerBound {
    k -= 1
    sum = sum * x + coefficients[k]
  }
  return sum
}

/// The same, the even and the odd powers beside each other, so that half as many steps wait for one another.
@inline(__always)
private func pairedPolynomial(_ x: Double, _ coefficients: [Double], terms: Range<Int>) -> Double {
  let square = x * x
  var sum = 0.0, other = 0.0, k = terms.upperBound
  while k > terms.lowerBound + 1 {
    k -= 2
    sum = sum * square + coefficients[k]
    other = other * square + coefficients[k + 1]
  }
  let paired = sum + x * other
  return k == terms.lowerBound ? paired : paired * x + coefficients[terms.lowerBound]
}

/// Σ cₖ·xᵏ with what Horner's scheme rounds off in its last steps, one for each rest that a coefficient left, carried
/// along (Langlois, Graillat & Louvet 2006); the low part of x counts in those steps only.
func polynomial(_ x: DoubleDouble, _ coefficients: [Double], rests: [Double]) -> DoubleDouble {
  var sum = pairedPolynomial(x.high, coefficients, terms: rests.count..<coefficients.count), low = 0.0
  for k in rests.indices.reversed() {
    let product = DoubleDouble(exactProductOf: sum, x.high)
    let next = DoubleDouble(exactSumOf: product.high, coefficients[k])
    low = low * x.high + (product.low + next.low + (rests[k] + sum * x.low))
    sum = next.high
  }
  return DoubleDouble(exactSumOf: sum, low)
}

/// Σ cₖ·xᵏ where the first term is the large one: its coefficient is the sum of the first and a rest.
func polynomial(_ x: Double, _ coefficients: [Double], rest: Double) -> DoubleDouble {
  let sum = DoubleDouble(
    exactSumOf: coefficients[0], x * polynomial(x, coefficients, terms: 1..<coefficients.count))
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

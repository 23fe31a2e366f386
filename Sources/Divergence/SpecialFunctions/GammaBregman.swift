/// ln Γ(a + δ) − ln Γ(a) − δ·ψ(a) ≥ 0, by how much ln Γ lies above its tangent, to about 100 bits also where δ is
/// tiny; for a > 0 and a + δ > 0.
///
/// It is −Σ [ln(1 + uₙ) − uₙ] with uₙ = δ/(a + n), all terms positive. From A = a + n ≥ 32 on, Stirling's series sums
/// the rest: A·φ(u) − ½·(ln(1 + u) − u) and a correction that is small with 1/A².
func gammaBregman(_ a: DoubleDouble, _ delta: DoubleDouble) -> DoubleDouble {
  var base = a, sum = DoubleDouble.zero
  while base.high < 32 || (base + delta).high < 32 {
    sum = sum - preciseLog1pmx(delta / base)
    base = base + 1
  }
  let u = delta / base
  let rest = preciseLog1pmx(u)
  let phi = rest * (u + 1) + u * u
  return sum + base * phi - rest * 0.5 + stirlingBregman(base.high, u.high, rest.high)
}

/// Σ cₖ·A^−m·[(1 + u)^−m − 1 + m·u] with m = 2k − 1, over Stirling's series.
private func stirlingBregman(_ base: Double, _ u: Double, _ rest: Double) -> Double {
  var sum = 0.0, power = 1 / base
  for (index, coefficient) in SpecialCoefficients.stirlingHigh.prefix(8).enumerated() {
    let m = Double(2 * index + 1), y = -m * (u + rest)
    sum += coefficient * power * (exponentialExcess(y) - m * rest)
    power /= base * base
  }
  return sum
}

/// D(P ∥ Q) of two von Mises distributions: the Bregman divergence of ln I₀(κ), and κ_q·A(κₚ)·(1 − cos Δμ) for the
/// angle between their directions, A = I₁/I₀.
func vonMisesDivergence(_ p: VonMises, _ q: VonMises) -> Double {
  let half = sin((p.mean - q.mean) / 2)
  let turn = 2 * q.concentration * p.resultantLength * half * half
  return besselBregman(p.concentration, q.concentration - p.concentration) + turn
}

/// D(P ∥ Q) of a von Mises and a uniform distribution that holds the whole circle: that from the uniform distribution
/// of the circle, κ·A(κ) − ln I₀(κ), and the logarithm of how much wider Q is.
func vonMisesUniformDivergence(_ p: VonMises, _ q: Uniform) -> Double {
  besselBregman(p.concentration, -p.concentration) + logShareOfCircle(q)
}

/// ln(width/2π), 0 of the interval from −π to π, whose ends as doubles are a little less.
private func logShareOfCircle(_ p: Uniform) -> Double {
  if isCircle(p) { return 0 }
  return (DoubleDouble(exactSumOf: p.upperBound, -p.lowerBound) / (DoubleDouble.pi * 2)).logarithm().value
}

private func isCircle(_ p: Uniform) -> Bool { p.lowerBound == -Double.pi && p.upperBound == Double.pi }

/// D(P ∥ Q) of a uniform and a von Mises distribution, P within the circle: ln(2π/width) + ln I₀(κ) − κ·E[cos(x − μ)],
/// where the average is cos δ·sin(h)/h, with h half the width and δ the angle from the middle of P to μ. nil where
/// the three cancel.
func uniformVonMisesDivergence(_ p: Uniform, _ q: VonMises) -> Double? {
  if isCircle(p) { return besselBregman(0, q.concentration) }
  let h = p.width / 2, delta = ((p.lowerBound - q.mean) + (p.upperBound - q.mean)) / 2
  let kappa = q.concentration, logBessel = preciseLogBesselI(0, kappa)
  let cosine = cos(delta) * (1 - sineDeficit(h))
  var sum = WeighedSum()
  sum.add(-logShareOfCircle(p))
  if cosine < 0.5 {
    sum.add(logBessel.value)
    sum.add(-kappa * cosine)
  } else {
    let half = sin(delta / 2)
    sum.add((logBessel - kappa).value)
    sum.add(kappa * (2 * half * half + cos(delta) * sineDeficit(h)))
  }
  return sum.settled
}

/// 1 − sin(h)/h, for h in [0, π].
private func sineDeficit(_ h: Double) -> Double {
  guard h < 0.6 else { return 1 - sin(h) / h }
  let square = h * h
  var term = 1.0, sum = 0.0
  for k in stride(from: 2.0, through: 16, by: 2) {
    term *= -square / (k * (k + 1))
    sum -= term
  }
  return sum
}

/// ln I₀(κ + δ) − ln I₀(κ) − δ·A(κ) ≥ 0. Where δ is a small share of κ, as δ²·∫ (1 − t)·(ln I₀)″(κ + δ·t) dt, by
/// Gauss's rule; elsewhere as it stands, in double-double.
private func besselBregman(_ kappa: Double, _ delta: Double) -> Double {
  if abs(delta) < 0.1 * max(kappa, 1) {
    return delta * delta * GaussRule.average { (1 - $0) * besselCurvature(kappa + delta * $0) }
  }
  let there = preciseLogBesselI(0, kappa + delta), here = preciseLogBesselI(0, kappa)
  return (there - here - besselRatio(kappa) * delta).value
}

/// (ln I₀)″ = 1 − A/κ − A², in double-double, since it nearly cancels for large κ.
private func besselCurvature(_ kappa: Double) -> Double {
  guard abs(kappa) > 1e-5 else { return 0.5 - 3.0 / 16 * kappa * kappa }
  let ratio = besselRatio(abs(kappa))
  return (DoubleDouble.one - ratio / abs(kappa) - ratio * ratio).value
}

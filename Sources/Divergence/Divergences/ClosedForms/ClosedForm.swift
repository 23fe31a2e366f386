/// D(P ∥ Q) in nats of two of the library's continuous distributions, where it has a closed form; nil where it has
/// none, or where that would cancel.
func closedDivergence(of p: ContinuousFamily, from q: ContinuousFamily) -> Double? {
  switch (p, q) {
  case (.normal(let p), .normal(let q)): return normalDivergence(p, q)
  case (.logNormal(let p), .logNormal(let q)): return normalDivergence(p.logarithm, q.logarithm)
  case (.gamma(let p), .gamma(let q)): return gammaDivergence(p.shape, p.rate, q.shape, q.rate)
  case (.exponential(let p), .gamma(let q)): return gammaDivergence(1, p.rate, q.shape, q.rate)
  case (.gamma(let p), .exponential(let q)): return gammaDivergence(p.shape, p.rate, 1, q.rate)
  case (.exponential(let p), .exponential(let q)): return deviance(p.rate, q.rate) / p.rate
  case (.beta(let p), .beta(let q)):
    return dirichletDivergence([p.alpha, p.beta], [q.alpha, q.beta])
  case (.laplace(let p), .laplace(let q)): return laplaceDivergence(p, q)
  case (.cauchy(let p), .cauchy(let q)): return cauchyDivergence(p, q)
  case (.uniform(let p), .uniform(let q)): return uniformDivergence(p, q)
  case (.pareto(let p), .pareto(let q)): return paretoDivergence(p, q)
  case (.vonMises(let p), .vonMises(let q)): return vonMisesDivergence(p, q)
  case (.vonMises(let p), .uniform(let q)): return vonMisesUniformDivergence(p, q)
  case (.uniform(let p), .vonMises(let q)): return uniformVonMisesDivergence(p, q)
  case (.studentT(let p), .studentT(let q)): return p == q ? 0 : nil
  default: return crossDivergence(of: p, from: q)?.settled
  }
}

/// With e = (σₚ − σ_q)/σ_q: ½·(e² + (Δμ/σ_q)²) − (ln(1 + e) − e), in which nothing cancels where the two
/// are close; where e is −1 to rounding, the logarithm comes from the two standard deviations.
func normalDivergence(_ p: Normal, _ q: Normal) -> Double {
  let e = (p.standardDeviation - q.standardDeviation) / q.standardDeviation
  let shift = (p.mean - q.mean) / q.standardDeviation
  let logarithmPart =
    e > -0.5 && e < 1e8 ? log1pmx(e) : log(p.standardDeviation) - log(q.standardDeviation) - e
  return 0.5 * (e * e + shift * shift) - logarithmPart
}

/// As a Bregman divergence (Banerjee et al. 2005): with δ the difference of the shapes and v that of the rates as a
/// share, ln Γ(a + δ) − ln Γ(a) − δ·ψ(a) − a·(ln(1 + v) − v) − δ·ln(1 + v), in double-double, since for a large shape the
/// three nearly cancel.
func gammaDivergence(_ shape: Double, _ rate: Double, _ otherShape: Double, _ otherRate: Double) -> Double {
  let delta = DoubleDouble(exactSumOf: otherShape, -shape)
  let v = DoubleDouble(exactSumOf: otherRate, -rate) / rate
  let rest = preciseLog1pmx(v)
  let bregman = gammaBregman(DoubleDouble(shape), delta)
  return (bregman - rest * shape - delta * (rest + v)).value
}

/// Of two Dirichlet distributions, as the Bregman divergence of Σ ln Γ(αₖ) − ln Γ(Σ αₖ), in double-double, since the
/// terms nearly cancel where concentrations are large.
func dirichletDivergence(_ p: Vector, _ q: Vector) -> Double {
  var sum = DoubleDouble.zero, total = DoubleDouble.zero, change = DoubleDouble.zero
  for (a, b) in zip(p, q) {
    let delta = DoubleDouble(exactSumOf: b, -a)
    sum = sum + gammaBregman(DoubleDouble(a), delta)
    total = total + a
    change = change + delta
  }
  return max((sum - gammaBregman(total, change)).value, 0)
}

/// With t = |Δμ|/bₚ: ln(b_q/bₚ) − 1 + bₚ/b_q, never negative, and bₚ/b_q·(e^−t − 1 + t).
private func laplaceDivergence(_ p: Laplace, _ q: Laplace) -> Double {
  let t = abs(p.location - q.location) / p.scale
  return deviance(q.scale, p.scale) / q.scale + p.scale / q.scale * exponentialExcess(-t)
}

/// ln(1 + ((Δγ)² + (Δx)²)/(4·γₚ·γ_q)), symmetric (Chyzak & Nielsen 2019).
private func cauchyDivergence(_ p: Cauchy, _ q: Cauchy) -> Double {
  let scale = 2 * p.scale.squareRoot() * q.scale.squareRoot()
  let spread = (p.scale - q.scale) / scale, shift = (p.location - q.location) / scale
  return log1p(spread * spread + shift * shift)
}

/// ln of the ratio of the widths, where P lies within Q.
private func uniformDivergence(_ p: Uniform, _ q: Uniform) -> Double {
  guard p.lowerBound >= q.lowerBound, p.upperBound <= q.upperBound else { return .infinity }
  let margin = (p.lowerBound - q.lowerBound) + (q.upperBound - p.upperBound)
  return log1p(margin / p.width)
}

/// α_q·ln(mₚ/m_q) and ln(αₚ/α_q) − 1 + α_q/αₚ, neither negative, where P begins no lower than Q.
private func paretoDivergence(_ p: Pareto, _ q: Pareto) -> Double {
  guard p.minimum >= q.minimum else { return .infinity }
  return q.shape * logRatio(p.minimum, q.minimum) + deviance(p.shape, q.shape) / p.shape
}

/// E|x − a| under one of the library's distributions: (mean − a)·(P(x > a) − P(x < a)) + 2·E with E the integral of
/// (x − mean)·f(x) above a, its excess. Neither term cancels the other, since E|x − a| ≥ |mean − a|. nil where there
/// is no closed form or no mean.
///
/// The excess of Pearson's families is a polynomial of a times the density (Pearson 1895).
func meanDistance(of family: ContinuousFamily, to a: Double) -> Double? {
  switch family {
  case .normal(let p): normalDistance(p, a)
  case .logNormal(let p): logNormalDistance(p, a)
  case .gamma(let p): gammaDistance(p.shape, p.rate, a)
  case .exponential(let p): gammaDistance(1, p.rate, a)
  case .beta(let p): betaDistance(p, a)
  case .studentT(let p): studentDistance(p, a)
  case .uniform(let p): uniformDistance(p, a)
  case .pareto(let p): paretoDistance(p, a)
  case .laplace, .cauchy, .vonMises, .normalMixture: nil
  }
}

private func distance<P: ContinuousDistribution>(of p: P, to a: Double, shift: Double, excess: Double)
  -> Double
{
  shift * (p.survival(a) - p.cumulative(a)) + 2 * excess
}

/// The excess is σ²·f(a).
private func normalDistance(_ p: Normal, _ a: Double) -> Double {
  let z = (p.mean - a) / p.standardDeviation
  let excess = p.standardDeviation * exp(-0.5 * z * z - logOfRootTwoPi)
  return distance(of: p, to: a, shift: p.mean - a, excess: excess)
}

/// With z = (ln a − μ)/σ the excess is mean·(Φ(σ − z) − Φ(−z)), and mean − a = a·(e^(σ²/2 − σz) − 1).
private func logNormalDistance(_ p: LogNormal, _ a: Double) -> Double {
  guard a > 0 else { return p.mean - a }
  let sigma = p.logStandardDeviation, u = DoubleDouble(a).logarithm() - p.logMean
  let shift = a * expm1((DoubleDouble(exactProductOf: sigma / 2, sigma) - u).value)
  return distance(of: p, to: a, shift: shift, excess: p.mean * normalMass(above: -u / sigma, width: sigma))
}

/// Φ(z + width) − Φ(z)
private func normalMass(above z: DoubleDouble, width: Double) -> Double {
  guard width > 0.5 else {
    return width
      * GaussRule.average { t in
        let x = z.high + width * t
        return exp(-0.5 * x * x - logOfRootTwoPi)
      }
  }
  let end = z + width
  if z.high > 0 { return normalTail(z) - normalTail(end) }
  return end.high < 0 ? normalTail(-end) - normalTail(-z) : 1 - normalTail(end) - normalTail(-z)
}

/// Of rate 1 the excess is a·f(a). What rounding takes from rate·a moves the distance by as much as the signs of
/// x − a do not balance.
private func gammaDistance(_ shape: Double, _ rate: Double, _ a: Double) -> Double {
  let place = DoubleDouble(exactProductOf: rate, a), x = place.high
  guard x > 0 else { return shape / rate - a }
  let tails = incompleteGamma(shape, x), balance = (tails.upper - tails.lower).value
  return ((shape - x - place.low) * balance + 2 * gammaFactor(shape, x).value) / rate
}

/// The excess is a·(1 − a)·f(a)/(α + β).
private func betaDistance(_ p: Beta, _ a: Double) -> Double {
  let total = DoubleDouble(exactSumOf: p.alpha, p.beta)
  let shift = ((DoubleDouble(p.alpha) - total * a) / total).value
  guard a > 0, a < 1 else { return abs(shift) }
  let x = DoubleDouble(a), factor = betaFactor(x, DoubleDouble.one - x, p.alpha, p.beta)
  return distance(of: p, to: a, shift: shift, excess: (factor / total).value)
}

/// With ν > 1 degrees of freedom and z = (a − m)/s the excess is s²·(ν + z²)/(ν − 1)·f(a).
private func studentDistance(_ p: StudentT, _ a: Double) -> Double? {
  guard p.degreesOfFreedom > 1 else { return nil }
  let below = p.degreesOfFreedom - 1
  let tail = exp(p.logPeak - 0.5 * below * p.growth((a - p.location) / p.scale))
  let excess = p.scale * p.degreesOfFreedom / below * tail
  return distance(of: p, to: a, shift: p.location - a, excess: excess)
}

/// The excess is (a − lower)·(upper − a)/2·f(a).
private func uniformDistance(_ p: Uniform, _ a: Double) -> Double {
  if a <= p.lowerBound || a >= p.upperBound { return abs(p.mean - a) }
  let left = a - p.lowerBound, right = p.upperBound - a
  return (left * left + right * right) / (2 * p.width)
}

/// With a shape above 1 the excess is mean·P(x > a)·(a − minimum)/minimum.
private func paretoDistance(_ p: Pareto, _ a: Double) -> Double? {
  guard p.shape > 1 else { return nil }
  let below = DoubleDouble(exactSumOf: p.shape, -1)
  let shift = (DoubleDouble(exactProductOf: p.shape, p.minimum) - below * a) / below
  guard a > p.minimum else { return shift.value }
  let excess = p.mean * p.survival(a) * ((a - p.minimum) / p.minimum)
  return distance(of: p, to: a, shift: shift.value, excess: excess)
}

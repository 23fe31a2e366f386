/// D(P ∥ Q) of distributions of different families as E[−ln q] − H(P), where Q's log-density asks of P only averages
/// that are known; nil where one is not. Where the terms cancel, quadrature is better.
func crossDivergence(of p: ContinuousFamily, from q: ContinuousFamily) -> WeighedSum? {
  guard let averages = Averages(of: p) else { return nil }
  var sum = WeighedSum()
  guard addCost(under: q, averages, to: &sum) else { return nil }
  sum.add(-averages.entropy, roundedFrom: averages.entropySize)
  return sum
}

/// Adds E[−ln q]; false where it is not known.
private func addCost(under family: ContinuousFamily, _ p: Averages, to sum: inout WeighedSum) -> Bool {
  switch family {
  case .normal(let q): addCost(of: p.mean, p.variance, p.variance, under: q, to: &sum)
  case .logNormal(let q):
    guard let x = p.logarithm else { return false }
    sum.add(x.mean)
    addCost(of: x.mean, x.variance, x.varianceSize, under: q.logarithm, to: &sum)
  case .gamma(let q):
    guard let logarithm = p.logarithm?.mean else { return false }
    sum.add(logGamma(q.shape))
    sum.add(-q.shape * log(q.rate))
    sum.add(-(q.shape - 1) * logarithm, roundedFrom: q.shape * abs(logarithm))
    sum.add(q.rate * p.mean)
  case .exponential(let q):
    sum.add(q.rate * p.mean)
    sum.add(-log(q.rate))
  case .beta(let q):
    guard let logarithm = p.logarithm?.mean, let logComplement = p.logComplement else { return false }
    sum.add(logBeta(q.alpha, q.beta))
    sum.add(-(q.alpha - 1) * logarithm)
    sum.add(-(q.beta - 1) * logComplement)
  case .laplace(let q):
    guard let distance = p.distance(to: q.location) else { return false }
    sum.add(log(2 * q.scale))
    sum.add(distance / q.scale)
  case .uniform(let q): sum.add(log(q.width))
  case .pareto(let q):
    guard let logarithm = p.logarithm?.mean else { return false }
    sum.add((q.shape + 1) * logarithm)
    sum.add(-log(q.shape))
    sum.add(-q.shape * log(q.minimum))
  case .cauchy(let q):
    guard let growth = p.logGrowth(from: q.location, in: q.scale) else { return false }
    sum.add(log(Double.pi * q.scale))
    sum.add(growth)
  case .studentT(let q):
    let scale = q.scale * q.degreesOfFreedom.squareRoot()
    guard let growth = p.logGrowth(from: q.location, in: scale) else { return false }
    sum.add(-q.logPeak)
    sum.add(log(q.scale))
    sum.add(0.5 * (q.degreesOfFreedom + 1) * growth)
  case .vonMises, .normalMixture: return false
  }
  return true
}

/// ln σ + ½·ln 2π + (variance + (mean − μ)²)/2σ²
private func addCost(
  of mean: Double, _ variance: Double, _ varianceSize: Double, under q: Normal, to sum: inout WeighedSum
) {
  let shift = (mean - q.mean) / q.standardDeviation
  let spread = 0.5 / q.standardDeviation / q.standardDeviation
  sum.add(log(q.standardDeviation))
  sum.add(logOfRootTwoPi)
  sum.add(spread * variance, roundedFrom: spread * varianceSize)
  sum.add(0.5 * shift * shift, roundedFrom: abs(shift) * ((abs(mean) + abs(q.mean)) / q.standardDeviation))
}

/// The local minimum that Newton's method reaches, with the steps taken; nil where it does not settle in
/// a minimum within 200 steps.
func newtonMinimum(
  of objective: ReverseObjective, from start: Normal
) -> (normal: Normal, iterations: Int)? {
  var mean = start.mean, logScale = log(start.standardDeviation)
  var here = objective.at(mean: mean, logScale: logScale)
  for iteration in 1...200 {
    let (step, isConvex) = descent(here, scale: exp(logScale))
    let size = max(abs(step.mean) / exp(logScale), abs(step.logScale))
    if size < 1e-12 {
      return isConvex ? (Normal(mean: mean, standardDeviation: exp(logScale)), iteration - 1) : nil
    }
    guard let next = lineSearch(objective, here, (mean, logScale), step, size) else { return nil }
    (mean, logScale, here) = next
  }
  return nil
}

/// Newton's step where the surface is convex. Elsewhere that of the matrix in which the eigenvalues of the Hessian have
/// lost their signs (Dauphin et al. 2014), so that it goes down along each axis, and at most a half; there the mean is
/// taken in units of the spread, so that a mixture drawn to another scale is searched in the same steps.
private func descent(
  _ here: ReverseObjective.Local, scale: Double
) -> (step: (mean: Double, logScale: Double), isConvex: Bool) {
  let g = here.gradient, h = here.hessian
  let determinant = h.meanMean * h.logLog - h.meanLog * h.meanLog
  if h.meanMean > 0, determinant > 0 {
    let mean = (h.meanLog * g.logScale - h.logLog * g.mean) / determinant
    let logScale = (h.meanLog * g.mean - h.meanMean * g.logScale) / determinant
    return ((mean, logScale), true)
  }
  let (mean, logScale) = descentAlongAxes(
    (g.mean * scale, g.logScale), (h.meanMean * scale * scale, h.meanLog * scale, h.logLog))
  let size = (mean * mean + logScale * logScale).squareRoot(), shrink = 0.5 / max(size, 0.5)
  return ((mean * shrink * scale, logScale * shrink), false)
}

/// −|H|⁻¹·g, where |H| is the root of H² and thus in proportion to H² + |det H|. A singular H gives −g.
private func descentAlongAxes(
  _ g: (Double, Double), _ h: (Double, Double, Double)
) -> (Double, Double) {
  let (a, b, c) = h, rest = abs(a * c - b * b)
  let (first, mixed, second) = (a * a + b * b + rest, b * (a + c), b * b + c * c + rest)
  let determinant = first * second - mixed * mixed, scale = (first + second).squareRoot() / determinant
  guard determinant > 0, scale < .infinity else { return (-g.0, -g.1) }
  return (scale * (mixed * g.1 - second * g.0), scale * (mixed * g.0 - first * g.1))
}

/// The first of the step, its half, its quarter, … that goes down by enough (Armijo); a step so small
/// that rounding hides the descent is taken as it is.
private func lineSearch(
  _ objective: ReverseObjective, _ here: ReverseObjective.Local, _ place: (mean: Double, logScale: Double),
  _ step: (mean: Double, logScale: Double), _ size: Double
) -> (Double, Double, ReverseObjective.Local)? {
  let slope = here.gradient.mean * step.mean + here.gradient.logScale * step.logScale
  var fraction = min(1, 2 / size)
  for _ in 0..<40 {
    let mean = place.mean + fraction * step.mean, logScale = place.logScale + fraction * step.logScale
    let next = objective.at(mean: mean, logScale: logScale)
    if size < 1e-5 || next.value <= here.value + 1e-4 * fraction * slope { return (mean, logScale, next) }
    fraction /= 2
  }
  return nil
}

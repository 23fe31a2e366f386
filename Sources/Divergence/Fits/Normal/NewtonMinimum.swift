/// The local minimum that Newton's method reaches, with the steps taken; nil where it does not settle in
/// a minimum within 200 steps.
func newtonMinimum(
  of objective: ReverseObjective, from start: Normal
) -> (normal: Normal, iterations: Int)? {
  var mean = start.mean, logScale = log(start.standardDeviation)
  var here = objective.at(mean: mean, logScale: logScale)
  for iteration in 1...200 {
    let (step, isConvex) = descent(here)
    let size = max(abs(step.mean) / exp(logScale), abs(step.logScale))
    if size < 1e-12 {
      return isConvex ? (Normal(mean: mean, standardDeviation: exp(logScale)), iteration - 1) : nil
    }
    guard let next = lineSearch(objective, here, (mean, logScale), step, size) else { return nil }
    (mean, logScale, here) = next
  }
  return nil
}

/// Newton's step where the surface is convex; else the gradient, scaled to a step of at most a half.
private func descent(
  _ here: ReverseObjective.Local
) -> (step: (mean: Double, logScale: Double), isConvex: Bool) {
  let g = here.gradient, h = here.hessian
  let determinant = h.meanMean * h.logLog - h.meanLog * h.meanLog
  if h.meanMean > 0, determinant > 0 {
    let mean = (h.meanLog * g.logScale - h.logLog * g.mean) / determinant
    let logScale = (h.meanLog * g.mean - h.meanMean * g.logScale) / determinant
    return ((mean, logScale), true)
  }
  let shrink = 0.5 / max(abs(g.mean), abs(g.logScale), 0.5)
  return ((-g.mean * shrink, -g.logScale * shrink), false)
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

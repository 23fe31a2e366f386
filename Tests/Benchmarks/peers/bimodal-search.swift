// The 40 × 40 search of the chapter on KL divergence, written with vectors, forty times over.
let x = linspace(-5, 5, 1000)
let spacing = 10.0 / 999
let rootTwoPi = 2.5066282746310002

func logDensity(_ x: Vector, _ mean: Double, _ deviation: Double) -> Vector {
  let z = (x - mean) / deviation
  return -0.5 * z * z - log(deviation * rootTwoPi)
}

let unscaled = exp(logDensity(x, -2, 0.6)) + exp(logDensity(x, 2, 0.6))
let target = unscaled / unscaled.sum()
let logTarget = log(target)
let logSpacing = log(spacing)

var best = (forward: Double.infinity, reverse: Double.infinity)
for _ in 0..<40 {
  for mean in linspace(-3, 3, 40) {
    for deviation in linspace(0.3, 3.0, 40) {
      let logCandidate = logDensity(x, mean, deviation) + logSpacing
      let ratio = logTarget - logCandidate
      let forward = (target * ratio).sum()
      let reverse = -(exp(logCandidate) * ratio).sum()
      if forward < best.forward { best.forward = forward }
      if reverse < best.reverse { best.reverse = reverse }
    }
  }
}
print(best.forward, best.reverse)

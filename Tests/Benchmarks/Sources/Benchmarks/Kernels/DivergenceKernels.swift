import Divergence

func divergenceKernels() {
  var random = SeededGenerator(seed: 1)
  // Probabilities that are taken at face value, as the peers take theirs.
  func distribution(_ outcomes: Int) -> Categorical {
    Categorical(Categorical.random(outcomes: outcomes, using: &random).probabilities)
  }
  let p = distribution(1_000_000), q = distribution(1_000_000)
  time("entropy") { H(p) }
  time("KL divergence") { D(p ∥ q) }
  time("Jensen-Shannon divergence") { jensenShannonDistance(p, q) }
  let pairs = (0..<100_000).map { _ in (distribution(8), distribution(8)) }
  time("100000 KL divergences of 8 outcomes") { pairs.map { D($0.0 ∥ $0.1) } }
  let x = Normal(0, 1).sample(10_000, using: &random)
  let y = 0.6 * x + 0.8 * Normal(0, 1).sample(10_000, using: &random)
  time("KSG, 10000 points") { estimatedMutualInformation(x, y) }
  time("Wasserstein, 10000 points") { wassersteinDistance(x, y) }
  time("energy distance, 10000 points") { energyDistance(x, y) }
  time("bimodal search, 2 × 1600 candidates", bimodalSearch)
}

/// Both searches of the chapter on KL divergence: the nearest of 40 × 40 normals to a mixture of two, by either
/// divergence, on a grid of 1000 points.
private func bimodalSearch() -> [Double] {
  let x = linspace(-6, 6, 1000)
  let target = Mixture([Normal(-2, 0.6), Normal(2, 0.6)]).tabulated(on: x)
  let means = linspace(-3, 3, 40), spreads = linspace(0.3, 3, 40)
  var forward: [Double] = [], reverse: [Double] = []
  for mean in means {
    for spread in spreads {
      let candidate = Normal(mean, spread).tabulated(on: x)
      forward.append(D(target ∥ candidate))
      reverse.append(D(candidate ∥ target))
    }
  }
  return [Vector(forward).min(), Vector(reverse).min()]
}

/// D(P ∥ Q) of two von Mises distributions: the Bregman divergence of ln I₀(κ), and κ_q·A(κₚ)·(1 − cos Δμ) for the
/// angle between their directions, A = I₁/I₀.
func vonMisesDivergence(_ p: VonMises, _ q: VonMises) -> Double {
  let half = sin((p.mean - q.mean) / 2)
  let turn = 2 * q.concentration * p.resultantLength * half * half
  return besselBregman(p.concentration, q.concentration - p.concentration) + turn
}

/// ln I₀(κ + δ) − ln I₀(κ) − δ·A(κ) ≥ 0. Where δ is a small share of κ, as δ²·∫ (1 − t)·(ln I₀)″(κ + δ·t) dt, by
/// Gauss's rule; elsewhere as it stands, in double-double.
private func besselBregman(_ kappa: Double, _ delta: Double) -> Double {
  if abs(delta) < 0.1 * max(kappa, 1) {
    var sum = 0.0
    for (node, weight) in zip(gaussNodes, gaussWeights) {
      sum += weight * (1 - node) * besselCurvature(kappa + delta * node)
    }
    return delta * delta * sum
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

/// Gauss–Legendre on [0, 1], twelve points.
private let gaussNodes: [Double] = [
  0x1.2e1c4e37a2fdep-7, 0x1.88bc58023ba64p-5, 0x1.d73d4449dc328p-4, 0x1.a6961f47f100fp-3,
  0x1.43ab96faba731p-2, 0x1.bfe1681c273c7p-2, 0x1.200f4bf1ec61dp-1, 0x1.5e2a3482a2c67p-1,
  0x1.965a782e03bfcp-1, 0x1.c5185776c479bp-1, 0x1.e7743a7fdc45ap-1, 0x1.fb478ec721741p-1,
]

private let gaussWeights: [Double] = [
  0x1.8275d9dea6d8fp-6, 0x1.b60602bce6181p-5, 0x1.47d7258f22d8fp-4, 0x1.a0163e6b1ab72p-4,
  0x1.de3155c256ab5p-4, 0x1.fe40ce6d4f025p-4, 0x1.fe40ce6d4f025p-4, 0x1.de3155c256ab5p-4,
  0x1.a0163e6b1ab72p-4, 0x1.47d7258f22d8fp-4, 0x1.b60602bce6181p-5, 0x1.8275d9dea6d8fp-6,
]

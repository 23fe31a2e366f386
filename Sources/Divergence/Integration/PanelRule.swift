/// Double-exponential quadrature (Takahasi & Mori 1974) for four nodes at a time: with x = tanh(½π·sinh t) the nodes
/// crowd towards both ends of a panel, so that what changes quickly there is met, however quickly.
///
/// A level is what halving the step adds: its nodes lie between those of the levels before.
enum PanelRule {
  /// Distances from either end as a share of the panel's length, and their weights for a step of 1.
  struct Nodes {
    let distance: SIMD4<Double>
    let weight: SIMD4<Double>
  }

  static let firstStep = 0.125
  static let levels: [[Nodes]] = (0..<5).map { level in
    level == 0 ? nodes(from: 0, by: firstStep) : nodes(from: step(at: level), by: 2 * step(at: level))
  }

  static func step(at level: Int) -> Double { firstStep / Double(1 << level) }

  /// Up to the t beyond which a weight is lost in rounding. The types are written out: inferring them took seconds.
  private static func nodes(from start: Double, by step: Double) -> [Nodes] {
    stride(from: start, to: 3.25, by: 4 * step).map { first in
      let t: SIMD4<Double> = SIMD4(repeating: first) + SIMD4(0, 1, 2, 3) * step
      let growth: SIMD4<Double> = exponentialKernel(t), decay: SIMD4<Double> = exponentialKernel(-t)
      let steepness: SIMD4<Double> = (growth - decay) * (0.5 * Double.pi)
      let q: SIMD4<Double> = exponentialKernel(-steepness)
      let rest: SIMD4<Double> = q + 1
      var weight: SIMD4<Double> = (growth + decay) * (0.5 * Double.pi) * q / (rest * rest)
      // The middle is met from both ends.
      if first == 0 { weight[0] *= 0.5 }
      return Nodes(distance: q / rest, weight: weight)
    }
  }
}

/// How far the quantiles of two distributions are apart.
struct QuantileGap {
  /// Of a lower or an upper tail that holds so much: F⁻¹ − G⁻¹, and how large the two are.
  private let gap: (Double, Bool) -> (difference: Double, size: Double)

  init<P: ContinuousDistribution, Q: ContinuousDistribution>(_ p: P, _ q: Q) {
    gap = { share, isLower in
      let x = isLower ? p.quantile(share) : p.quantile(upper: share)
      let y = isLower ? q.quantile(share) : q.quantile(upper: share)
      return (x - y, max(abs(x), abs(y)))
    }
  }

  /// ∫ |F⁻¹(u) − G⁻¹(u)|ᵒʳᵈᵉʳ du over one half of the mass.
  func power(_ order: Double, isLower: Bool) -> Estimate {
    let panels = Panels(0...0.5, clusters: [], breakpoints: crossings(isLower))
    let verdict = TailTest.verdict(panels) { order * log(told($0.x, isLower)) }
    guard case .converges = verdict else { return verdict.estimate }
    return panels.integral { sample($0.x, isLower, order) }
  }

  /// The distance; NaN where it is lost in the rounding of the quantiles.
  private func told(_ share: Double, _ isLower: Bool) -> Double {
    let (difference, size) = gap(share, isLower)
    return abs(difference) > 0x1p-44 * size || size == 0 ? abs(difference) : .nan
  }

  /// |F⁻¹ − G⁻¹|ᵒʳᵈᵉʳ and what the rounding of the two may have done to it.
  private func sample(_ share: Double, _ isLower: Bool, _ order: Double) -> Sample {
    let (difference, size) = gap(share, isLower), distance = abs(difference)
    guard distance < .infinity else { return Sample(value: 0, noise: 0) }
    let value = Divergence.power(distance, order)
    let slope = distance > 0 ? order * value / distance : 0
    return Sample(value: value, noise: 4 * (value + slope * size))
  }

  /// Where the quantiles change places, and the distance has a corner: between points from 10⁻⁹ to ½ by halving.
  private func crossings(_ isLower: Bool) -> [Double] {
    let points = (0...60).map { 0.5 * exp(-Double($0) / 3) }
    return zip(points, points.dropFirst()).compactMap { high, low in
      var (low, high) = (low, high)
      let isAbove = gap(high, isLower).difference > 0
      guard isAbove != (gap(low, isLower).difference > 0) else { return nil }
      for _ in 0..<60 {
        let middle = low + (high - low) / 2
        if (gap(middle, isLower).difference > 0) == isAbove { high = middle } else { low = middle }
      }
      return high < 0.5 ? high : nil
    }
  }
}

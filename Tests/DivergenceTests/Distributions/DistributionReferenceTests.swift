import Divergence
import Testing

/// Densities, tails, quantiles, moments and entropies of every family, against mpmath.
struct DistributionReferenceTests {
  private typealias References = DistributionReferences

  @Test func continuousDensitiesAndTails() {
    let t = References.continuous
    for i in stride(from: 0, to: t.count, by: 8) {
      let p = Families.continuous(t[i], t[i + 1], t[i + 2], t[i + 3]), x = t[i + 4]
      expectClose(p.logDensity(x), t[i + 5], 4e-15, scale: 1, p, "log-density", x)
      expectClose(p.logDensity(Vector([x, x]))[1], t[i + 5], 4e-15, scale: 1, p, "log-density", x)
      let slack = tailSlack(t[i])
      expectClose(p.cumulative(x), t[i + 6], slack, scale: 0, p, "cumulative", x)
      expectClose(p.survival(x), t[i + 7], slack, scale: 0, p, "survival", x)
    }
  }

  /// A quantile is as good as the spacing of doubles around the tail and the point allow.
  @Test func continuousQuantiles() {
    let t = References.continuous
    for i in stride(from: 0, to: t.count, by: 8) where t[i + 6] > 0 && t[i + 7] > 0 {
      let p = Families.continuous(t[i], t[i + 1], t[i + 2], t[i + 3]), x = t[i + 4]
      let isLower = t[i + 6] < t[i + 7]
      let tail = isLower ? t[i + 6] : t[i + 7]
      let found = isLower ? p.quantile(tail) : p.quantile(upper: tail)
      let allowed = tailSlack(t[i]) * tail / p.density(x) + 16 * x.ulp + 1e-15 * p.clusters[0].spread
      #expect(abs(found - x) <= allowed, "\(p) at \(x): \(found)")
    }
  }

  @Test func continuousMomentsAndEntropies() {
    let t = References.continuousSummaries
    for i in stride(from: 0, to: t.count, by: 9) {
      let p = Families.continuous(t[i], t[i + 1], t[i + 2], t[i + 3])
      expectClose(entropy(p), t[i + 8], 1e-14, scale: 1e-1, p, "entropy")
      guard !t[i + 4].isNaN else { continue }
      for (name, value, expected) in [
        ("mean", p.mean, t[i + 4]), ("variance", p.variance, t[i + 5]), ("skewness", p.skewness, t[i + 6]),
        ("kurtosis", p.excessKurtosis, t[i + 7]),
      ] { expectClose(value, expected, 1e-14, scale: 0.1, p, name) }
    }
  }

  @Test func discreteProbabilitiesAndTails() {
    let t = References.discrete
    for i in stride(from: 0, to: t.count, by: 7) {
      let p = Families.discrete(20 + t[i], t[i + 1], t[i + 2]), k = Int(t[i + 3])
      expectClose(p.logProbability(of: k), t[i + 4], 4e-15, scale: 1, p, "log-probability", t[i + 3])
      expectClose(p.cumulative(k), t[i + 5], 1e-14, scale: 0, p, "cumulative", t[i + 3])
      expectClose(p.survival(k), t[i + 6], 1e-14, scale: 0, p, "survival", t[i + 3])
    }
  }

  @Test func discreteQuantiles() {
    let t = References.discrete
    for i in stride(from: 0, to: t.count, by: 7) {
      let p = Families.discrete(20 + t[i], t[i + 1], t[i + 2]), k = Int(t[i + 3])
      if t[i + 5] > 1e-300, t[i + 5] < 0.9 {
        #expect(p.quantile(t[i + 5] * (1 - 1e-12)) == k, "\(p) at \(k)")
      }
      if t[i + 6] > 0, t[i + 6] < 0.9 {
        #expect(p.quantile(upper: t[i + 6] * (1 + 1e-12)) == k, "\(p) at \(k)")
      }
    }
  }

  @Test func discreteMomentsAndEntropies() {
    let t = References.discreteSummaries
    for i in stride(from: 0, to: t.count, by: 8) {
      let p = Families.discrete(20 + t[i], t[i + 1], t[i + 2])
      for (name, value, expected) in [
        ("mean", p.mean, t[i + 3]), ("variance", p.variance, t[i + 4]), ("skewness", p.skewness, t[i + 5]),
        ("kurtosis", p.excessKurtosis, t[i + 6]), ("entropy", entropy(p), t[i + 7]),
      ] { expectClose(value, expected, 1e-14, scale: 1e-3, p, name) }
    }
  }

  /// The von Mises tails are integrals, and those in the table are good to 25 digits only.
  private func tailSlack(_ code: Double) -> Double { code == 11 ? 1e-13 : 1e-14 }

  /// Within a share of the expected value or of the scale, whichever is larger.
  private func expectClose(
    _ value: Double, _ expected: Double, _ share: Double, scale: Double, _ p: some CustomStringConvertible,
    _ name: String, _ x: Double? = nil
  ) {
    if value == expected { return }
    let allowed = share * max(abs(expected), scale)
    #expect(
      abs(value - expected) <= allowed,
      "\(name) of \(p)\(x.map { " at \($0)" } ?? ""): \(value) for \(expected)")
  }
}

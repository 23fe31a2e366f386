/// Whether the integral of something positive has a value, from how fast it falls towards an end: the slope of
/// ln(distance·f) by ln(distance). An integral towards infinity needs a negative slope, one towards a finite end a
/// positive one.
enum TailTest {
  enum Verdict {
    case converges
    case diverges
    /// Slower than any power tells: it may be either.
    case undecided
  }

  /// The worst of both ends.
  static func verdict(_ panels: Panels, logIntegrand: (Place) -> Double) -> Verdict {
    var worst = Verdict.converges
    for (end, isUpper, scale) in panels.ends {
      switch verdict(end, isUpper, scale, logIntegrand) {
      case .converges: continue
      case .diverges: return .diverges
      case .undecided: worst = .undecided
      }
    }
    return worst
  }

  private static func verdict(
    _ end: Double, _ isUpper: Bool, _ scale: Double, _ logIntegrand: (Place) -> Double
  ) -> Verdict {
    let direction: Double = end.isFinite ? -1 : 1
    // ln(distance·f) at distances that are far apart even in their logarithms.
    let exponents = [50.0, 100, 200].map { $0 * direction }
    let logs = exponents.map { exponent in
      let distance = (end.isFinite ? min(scale, 1) : scale) * exp(exponent * Ln2.rounded)
      let isOutward = end.isFinite ? !isUpper : isUpper
      let place = Place(anchor: end.isFinite ? end : 0, distance: isOutward ? distance : -distance)
      return logIntegrand(place) + log(distance)
    }
    if logs[2] == -.infinity || logs[1] == -.infinity { return .converges }
    if logs.contains(where: { $0.isNaN }) { return .undecided }
    if logs[2] == .infinity { return .diverges }
    let near = (logs[1] - logs[0]) / (50 * Ln2.rounded)
    let far = (logs[2] - logs[1]) / (100 * Ln2.rounded)
    // Towards either end the integral converges where distance·f falls; a power falls as fast everywhere, a
    // logarithm slower and slower.
    if far < -0.1 { return .converges }
    if far >= -1e-9 { return .diverges }
    return abs(far - near) < 1e-6 ? .converges : .undecided
  }
}

extension TailTest.Verdict {
  /// What an integral that does not converge, or may not, is.
  var estimate: Estimate {
    if case .diverges = self { return Estimate(value: .infinity, error: 0) }
    return Estimate(value: .nan, error: .infinity)
  }
}

/// The line, or a part of it, cut into panels on each of which densities are smooth: at the ends of supports, at
/// corners, and around the clusters of mass.
struct Panels {
  private let cuts: [Double]
  private let scale: Double

  /// The support of a distribution, cut also where the others change.
  init<P: ContinuousDistribution>(of p: P, clusters: [Cluster] = [], breakpoints: [Double] = []) {
    self.init(p.support, clusters: p.clusters + clusters, breakpoints: p.breakpoints + breakpoints)
  }

  init(_ domain: ClosedRange<Double>, clusters: [Cluster], breakpoints: [Double]) {
    var points = [domain.lowerBound, domain.upperBound] + breakpoints
    for cluster in clusters {
      points.append(cluster.center)
      for reach in [2.0, 7, 25] {
        points.append(cluster.center - reach * cluster.spread)
        points.append(cluster.center + reach * cluster.spread)
      }
    }
    scale = clusters.map { $0.spread }.max() ?? 1
    cuts = Panels.distinct(points.filter { domain.contains($0) })
  }

  private init(cuts: [Double], scale: Double) {
    self.cuts = cuts
    self.scale = scale
  }

  /// Ascending, each once.
  private static func distinct(_ points: [Double]) -> [Double] {
    var kept: [Double] = []
    for point in points.sorted() where kept.last != point { kept.append(point) }
    return kept
  }

  /// The part within other bounds.
  func clipped(to domain: ClosedRange<Double>) -> Panels {
    let inside = cuts.filter { domain.contains($0) }
    return Panels(cuts: Panels.distinct([domain.lowerBound, domain.upperBound] + inside), scale: scale)
  }

  private var panels: [Panel] {
    zip(cuts, cuts.dropFirst()).map { Panel(lower: $0, upper: $1, scale: scale) }
  }

  /// The two outer ends, from inside: where integrals may diverge.
  var ends: [(end: Double, isUpper: Bool, scale: Double)] {
    guard let first = cuts.first, let last = cuts.last else { return [] }
    return [(first, false, scale), (last, true, scale)]
  }

  /// ∫ f over all panels. The panel with the largest error is cut in two as long as that helps, until the errors
  /// together are within rounding of the whole.
  func integral(_ f: @escaping (Place) -> Sample) -> Estimate {
    let rule = DoubleExponential { f(rebased($0)) }
    var parts = panels.map { Part(panel: $0, estimate: rule.integral($0)) }
    for _ in 0..<300 {
      if let broken = parts.first(where: { !$0.estimate.value.isFinite }) { return broken.estimate }
      let total = parts.reduce(0) { $0 + abs($1.estimate.value) }
      guard let worst = Panels.worst(parts, above: 0x1p-52 * total) else { break }
      Panels.split(&parts, worst, rule)
    }
    var value = CompensatedSum(), error = 0.0
    for part in parts {
      value.add(part.estimate.value)
      error += part.estimate.error
    }
    return Estimate(value: value.value, error: error)
  }

  private struct Part {
    let panel: Panel
    let estimate: Estimate
    /// Cutting it, or what it was cut from, has not made the error smaller.
    var isFinal = false
  }

  private static func worst(_ parts: [Part], above tolerance: Double) -> Int? {
    let open = parts.indices.filter { !parts[$0].isFinal && parts[$0].estimate.error > tolerance }
    return open.max { parts[$0].estimate.error < parts[$1].estimate.error }
  }

  private static func split(_ parts: inout [Part], _ index: Int, _ rule: DoubleExponential) {
    guard let (first, second) = parts[index].panel.halves else { return parts[index].isFinal = true }
    let a = rule.integral(first), b = rule.integral(second)
    guard a.error + b.error < 0.5 * parts[index].estimate.error else { return parts[index].isFinal = true }
    parts[index] = Part(panel: first, estimate: a)
    parts.append(Part(panel: second, estimate: b))
  }

  /// The same place from the nearer end of the domain, where that is finite: next to it the distance to it counts,
  /// and a point's own rounding would show.
  private func rebased(_ place: Place) -> Place {
    guard let first = cuts.first, let last = cuts.last else { return place }
    let isUpper = last.isFinite && (!first.isFinite || last - place.x < place.x - first)
    let end = isUpper ? last : first
    return end.isFinite ? Place(anchor: end, distance: (place.anchor - end) + place.distance) : place
  }
}

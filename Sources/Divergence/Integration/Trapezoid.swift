/// ∫ f over the stretches where clusters hold mass, each ten spreads to either side; outside f is taken
/// as 0. Stretches that overlap are one. nil where one asks for too many points: it is far longer than its smallest
/// spread, or f changes far faster than its clusters tell.
///
/// The trapezoidal rule converges geometrically on smooth integrands that fade at both ends (Trefethen &
/// Weideman 2014). The first step is half the smallest spread, so that no peak is stepped over.
func integral(over clusters: [Cluster], of f: (Double) -> Double) -> Estimate? {
  var value = 0.0, error = 0.0
  for stretch in stretches(of: clusters) {
    guard let part = trapezoid(on: stretch, f) else { return nil }
    value += part.value
    error += part.error
  }
  return Estimate(value: value, error: error)
}

/// A stretch of the line and the smallest spread within it.
private struct Stretch {
  var start: Double
  var end: Double
  var spread: Double
}

private let reach = 10.0

private func stretches(of clusters: [Cluster]) -> [Stretch] {
  let sorted = clusters.sorted { $0.center - reach * $0.spread < $1.center - reach * $1.spread }
  var merged: [Stretch] = []
  for cluster in sorted {
    let start = cluster.center - reach * cluster.spread, end = cluster.center + reach * cluster.spread
    if let last = merged.last, start <= last.end {
      merged[merged.count - 1] = Stretch(
        start: last.start, end: max(last.end, end), spread: min(last.spread, cluster.spread))
    } else {
      merged.append(Stretch(start: start, end: end, spread: cluster.spread))
    }
  }
  return merged
}

/// At most so many points: quadrature on panels needs fewer where these are not enough.
private let pointLimit = 1 << 13

/// The trapezoidal rule, the step halved until the sum stays the same to rounding.
private func trapezoid(on stretch: Stretch, _ f: (Double) -> Double) -> Estimate? {
  let length = stretch.end - stretch.start, fewest = max(32, (2 * length / stretch.spread).rounded(.up))
  guard fewest < Double(pointLimit) else { return nil }
  var count = Int(fewest), step = length / fewest
  var sum = CompensatedSum()
  for i in 0...count { sum.add(f(stretch.start + step * Double(i))) }
  var last = sum.value * step
  while count < pointLimit {
    for i in 0..<count { sum.add(f(stretch.start + step * (Double(i) + 0.5))) }
    count *= 2
    step /= 2
    let next = sum.value * step, change = abs(next - last)
    last = next
    if change <= 0x1p-50 * abs(next) { return Estimate(value: last, error: 0x1p-50 * abs(last)) }
  }
  return nil
}

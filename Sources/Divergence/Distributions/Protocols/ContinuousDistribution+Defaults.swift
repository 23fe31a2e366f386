// What follows from a density and from where the mass lies, by integration and root finding.
extension ContinuousDistribution {
  public var family: ContinuousFamily? { nil }

  public var support: ClosedRange<Double> { -Double.infinity...Double.infinity }

  public var breakpoints: [Double] { [support.lowerBound, support.upperBound].filter { $0.isFinite } }

  public func logDensity(_ x: Vector) -> Vector { Vector(copying: x.map { logDensity($0) }) }

  public func logDensity(at place: Place) -> Double { logDensity(place.x) }

  public var skewness: Double { standardizedMoment(3) }

  public var excessKurtosis: Double { standardizedMoment(4) - 3 }

  public var differentialEntropy: Double { entropyEstimate(of: self).value }

  public func cumulative(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x <= support.lowerBound { return 0 }
    if x >= support.upperBound { return 1 }
    let below = mass(below: x)
    return below < 0.5 ? below : 1 - mass(above: x)
  }

  public func survival(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x <= support.lowerBound { return 1 }
    if x >= support.upperBound { return 0 }
    let above = mass(above: x)
    return above < 0.5 ? above : 1 - mass(below: x)
  }

  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    return p <= 0.5 ? rootOfTail(p, isLower: true) : rootOfTail(1 - p, isLower: false)
  }

  public func quantile(upper q: Double) -> Double {
    guard q >= 0, q <= 1 else { return .nan }
    return q <= 0.5 ? rootOfTail(q, isLower: false) : rootOfTail(1 - q, isLower: true)
  }

  /// A number drawn by inversion.
  public func sample(using generator: inout SeededGenerator) -> Double {
    quantile(generator.uniform())
  }

  private func mass(below x: Double) -> Double {
    let panels = Panels(of: self).clipped(to: support.lowerBound...x)
    return panels.integral { Sample(logDensity: logDensity(at: $0)) }.value
  }

  private func mass(above x: Double) -> Double {
    let panels = Panels(of: self).clipped(to: x...support.upperBound)
    return panels.integral { Sample(logDensity: logDensity(at: $0)) }.value
  }

  private func standardizedMoment(_ order: Int) -> Double {
    let center = mean, scale = standardDeviation
    return Panels(of: self).integral { place in
      let z = (place.x - center) / scale
      return Sample(logDensity: logDensity(at: place), times: order == 3 ? z * z * z : z * z * z * z)
    }.value
  }

  private func rootOfTail(_ target: Double, isLower: Bool) -> Double {
    TailRoot(
      support: support, clusters: clusters, isLower: isLower,
      tail: { isLower ? cumulative($0) : survival($0) }, density: { density($0) }
    ).point(target)
  }
}

/// The x at which a tail of at most ½ has a mass, by bisection between points that enclose it, and by Newton's
/// method on the logarithm of the tail where its steps stay between them. Not generic, so that it is compiled once and
/// not for each distribution.
private struct TailRoot {
  let support: ClosedRange<Double>
  let clusters: [Cluster]
  let isLower: Bool
  let tail: (Double) -> Double
  let density: (Double) -> Double

  @inline(never)
  func point(_ target: Double) -> Double {
    if target == 0 { return isLower ? support.lowerBound : support.upperBound }
    var (low, high) = enclosing(target)
    var x = clusters.first.map { min(max($0.center, low), high) } ?? (low + high) / 2
    let spread = clusters.map { $0.spread }.min() ?? 1
    for _ in 0..<200 {
      let mass = tail(x)
      if (mass < target) == isLower { low = x } else { high = x }
      let step = log(mass / target) * mass / density(x)
      let next = isLower ? x - step : x + step
      let isInside = next > low && next < high
      let last = x
      x = isInside ? next : low + (high - low) / 2
      if abs(x - last) <= max(2 * x.ulp, Double.ulpOfOne * spread) || !(low < high) { break }
    }
    return x
  }

  /// Two points with the root between them: from the clusters outwards, twice as far each time.
  private func enclosing(_ target: Double) -> (Double, Double) {
    let centers = clusters.map { $0.center }
    let spread = clusters.map { $0.spread }.max() ?? 1
    var low = centers.min() ?? 0, high = centers.max() ?? 0
    var reach = spread
    while low > support.lowerBound, (tail(low) > target) == isLower {
      low = max(low - reach, support.lowerBound)
      reach *= 2
    }
    reach = spread
    while high < support.upperBound, (tail(high) < target) == isLower {
      high = min(high + reach, support.upperBound)
      reach *= 2
    }
    return (low, high)
  }
}

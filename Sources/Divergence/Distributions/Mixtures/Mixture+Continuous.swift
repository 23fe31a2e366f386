extension Mixture: ContinuousDistribution where Component: ContinuousDistribution {
  /// Σ wₖ·μₖ
  public var mean: Double { average { $0.mean } }

  /// Σ wₖ·(σₖ² + (μₖ − μ)²)
  public var variance: Double {
    let center = mean
    return average { component in
      let distance = component.mean - center
      return component.variance + distance * distance
    }
  }

  public var skewness: Double {
    let center = mean, deviation = standardDeviation
    let third = average { component in
      let distance = component.mean - center, variance = component.variance
      return component.skewness * variance * variance.squareRoot() + 3 * distance * variance
        + distance * distance * distance
    }
    return third / (deviation * deviation * deviation)
  }

  public var excessKurtosis: Double {
    let center = mean, spread = variance
    let fourth = average { component in
      let distance = component.mean - center, variance = component.variance
      let square = distance * distance
      return (component.excessKurtosis + 3) * variance * variance + 6 * square * variance + square * square
        + 4 * distance * component.skewness * variance * variance.squareRoot()
    }
    return fourth / (spread * spread) - 3
  }

  public var support: ClosedRange<Double> {
    let lower = components.map { $0.support.lowerBound }.min() ?? 0
    return lower...(components.map { $0.support.upperBound }.max() ?? lower)
  }

  public var clusters: [Cluster] { components.flatMap { $0.clusters } }

  public var breakpoints: [Double] { components.flatMap { $0.breakpoints } }

  public var family: ContinuousFamily? {
    if kernel != nil { return .normalMixture }
    return components.allSatisfy { isNormalMixture($0.family) } ? .normalMixture : nil
  }

  public func logDensity(_ x: Double) -> Double {
    if let kernel { return kernel(x) }
    return logDensity(of: components.map { $0.logDensity(x) })
  }

  public func logDensity(_ x: Vector) -> Vector {
    if let kernel { return x.mapLanes({ kernel($0) }, { kernel($0) }) }
    let parts = components.map { $0.logDensity(x) }
    return Vector(copying: x.indices.map { index in logDensity(of: parts.map { $0[index] }) })
  }

  public func logDensity(at place: Place) -> Double {
    if let kernel { return kernel(place.x) }
    return logDensity(of: components.map { $0.logDensity(at: place) })
  }

  public func cumulative(_ x: Double) -> Double { average { $0.cumulative(x) } }

  public func survival(_ x: Double) -> Double { average { $0.survival(x) } }
}

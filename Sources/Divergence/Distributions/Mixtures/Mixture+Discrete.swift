extension Mixture: DiscreteDistribution where Component: DiscreteDistribution {
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

  public var support: ClosedRange<Int> {
    let lower = components.map { $0.support.lowerBound }.min() ?? 0
    return lower...(components.map { $0.support.upperBound }.max() ?? lower)
  }

  public var bulk: ClosedRange<Int> {
    let ranges = components.map { $0.bulk }
    let lower = ranges.map { $0.lowerBound }.min() ?? 0
    return lower...(ranges.map { $0.upperBound }.max() ?? lower)
  }

  public func logProbability(of outcome: Int) -> Double {
    logDensity(of: components.map { $0.logProbability(of: outcome) })
  }

  public func logDensity(_ outcome: Int) -> Double { logProbability(of: outcome) }

  public func cumulative(_ outcome: Int) -> Double { average { $0.cumulative(outcome) } }

  public func survival(_ outcome: Int) -> Double { average { $0.survival(outcome) } }
}

extension Categorical: DiscreteDistribution {
  /// Σ k·p(k)
  public var mean: Double {
    var sum = CompensatedSum()
    for (outcome, p) in probabilities.enumerated() { sum.add(Double(outcome) * p) }
    return sum.value
  }

  /// Σ (k − mean)²·p(k)
  public var variance: Double {
    let center = mean
    var sum = CompensatedSum()
    for (outcome, p) in probabilities.enumerated() {
      let distance = Double(outcome) - center
      sum.add(distance * distance * p)
    }
    return sum.value
  }

  public var shannonEntropy: Double { entropy(self) }
  public var support: ClosedRange<Int> { 0...(count - 1) }
  public var bulk: ClosedRange<Int> { support }

  /// −∞ for an outcome outside.
  public func logProbability(of outcome: Int) -> Double {
    guard support.contains(outcome) else { return -.infinity }
    return isLogarithmic ? logProbabilities[outcome] : log(probabilities[outcome])
  }
}

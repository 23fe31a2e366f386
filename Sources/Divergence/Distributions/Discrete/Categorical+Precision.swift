// Probabilities and their logarithms as good as what they were made from, for the sums in which rounding
// would show.
extension Categorical {
  /// Whether the probabilities are all that there is: nothing was lost when they were made.
  var isExact: Bool {
    if case .probabilities = source { return true }
    return false
  }

  /// Whether the distribution is held in log space.
  var isLogarithmic: Bool {
    switch source {
    case .logits, .logProbabilities: true
    case .probabilities, .weights, .parts: false
    }
  }

  /// The probabilities in double-double.
  func preciseProbabilities() -> [DoubleDouble] {
    switch source {
    case .probabilities, .weights, .parts: probabilities.indices.map { preciseProbability($0) }
    case .logProbabilities(let logs): logs.map { DoubleDouble($0).exponential() }
    case .logits(let softmax): softmax.preciseLogProbabilities.map { $0.exponential() }
    }
  }

  /// The natural logarithms of the probabilities, at least good to 70 bits; −∞ where one is 0.
  func preciseLogProbabilities() -> [DoubleDouble] {
    switch source {
    case .probabilities, .weights, .parts:
      probabilities.indices.map { outcome in
        let p = preciseProbability(outcome)
        return p.high > 0 ? preciseLogarithm(p.high) + p.low / p.high : DoubleDouble(-.infinity)
      }
    case .logProbabilities(let logs): logs.map { DoubleDouble($0) }
    case .logits(let softmax): softmax.preciseLogProbabilities
    }
  }

  /// The logarithms of the probabilities; of one above ½ by what it lacks of 1, which its rounding hides.
  var refinedLogProbabilities: Vector {
    var logs = log(probabilities)
    for (outcome, probability) in probabilities.enumerated() where probability > 0.5 {
      logs[outcome] = log1p((preciseProbability(outcome) - 1).value)
    }
    return logs
  }

  private func preciseProbability(_ outcome: Int) -> DoubleDouble {
    switch source {
    case .weights(let weights, let total): DoubleDouble(weights[outcome]) / total
    case .parts(let low): DoubleDouble(high: probabilities[outcome], low: low[outcome])
    case .probabilities, .logits, .logProbabilities: DoubleDouble(probabilities[outcome])
    }
  }
}

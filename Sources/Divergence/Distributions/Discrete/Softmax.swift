/// Logits with the probabilities that they stand for, e to each over the sum of all.
struct Softmax: Sendable {
  let logits: Vector
  /// The first of the largest logits.
  private let largest: Int
  /// The sum of e^(logit − largest logit) without the largest itself.
  private let rest: Double
  let probabilities: Vector

  /// NaN, +∞, or −∞ everywhere is refused.
  init(validating logits: Vector) throws(ValidationError) {
    try requireNotEmpty(logits.count, "a distribution")
    if let index = logits.firstIndex(where: { !($0 < .infinity) }) {
      throw .invalidLogit(logits[index], index: index)
    }
    largest = logits.argmax()
    guard logits[largest] > -.infinity else { throw .noMass }
    self.logits = logits
    let shift = logits[largest]
    var weights = exp(logits - shift)
    // What the subtraction rounds away is a relative error of the power.
    for index in weights.indices where weights[index] > 0 {
      weights[index] += weights[index] * DoubleDouble(exactSumOf: logits[index], -shift).low
    }
    weights[largest] = 0
    rest = weights.sum()
    weights[largest] = 1
    probabilities = weights / (1 + rest)
  }

  /// The logarithm of each probability, the largest weight left out of the sum of the others, so that a
  /// probability next to 1 keeps the logarithm of what it lacks.
  var logProbabilities: Vector {
    let shift = logits[largest], logTotal = log1p(rest)
    return Vector(
      copying: logits.map { logit in
        let difference = DoubleDouble(exactSumOf: logit, -shift)
        return logit == -.infinity ? logit : difference.high - (logTotal - difference.low)
      })
  }

  /// The logarithms of the probabilities to about 100 bits.
  var preciseLogProbabilities: [DoubleDouble] {
    let shift = logits[largest]
    var total = DoubleDouble.zero
    for logit in logits where logit - shift > -80 {
      total = total + DoubleDouble(exactSumOf: logit, -shift).exponential()
    }
    let logTotal = total.logarithm()
    return logits.map { logit in
      logit == -.infinity ? DoubleDouble(logit) : DoubleDouble(exactSumOf: logit, -shift) - logTotal
    }
  }
}

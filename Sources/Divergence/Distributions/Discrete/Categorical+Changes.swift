// What can be asked for in the open, since nothing is done in silence.
extension Categorical {
  /// The probabilities divided by their sum, which rounding may have left a little off 1.
  public func normalized() -> Categorical {
    switch source {
    case .probabilities, .parts, .logProbabilities: Categorical(weights: probabilities)
    case .weights, .logits: self
    }
  }

  /// `amount` added to each probability, then divided by the new sum: a modelling choice that makes
  /// every outcome possible. A negative or infinite amount traps.
  public func smoothed(by amount: Double) -> Categorical {
    orTrap(try smoothed(validating: amount))
  }

  /// As `smoothed(by:)`, throwing what that one traps with.
  public func smoothed(validating amount: Double) throws(ValidationError) -> Categorical {
    try requireFinite(amount, "the amount")
    return try Categorical(validatingWeights: probabilities + amount)
  }

  /// Probabilities below `floor` raised to it, then all divided by the new sum. A floor that is negative, NaN
  /// or above 1 traps.
  public func clipped(to floor: Double) -> Categorical {
    orTrap(try clipped(validating: floor))
  }

  /// As `clipped(to:)`, throwing what that one traps with.
  public func clipped(validating floor: Double) throws(ValidationError) -> Categorical {
    try requireProbability(floor, "the floor")
    return try Categorical(validatingWeights: probabilities.map { Swift.max($0, floor) })
  }

  /// Each probability to the power of 1/temperature, divided by the sum: softened above 1, sharpened below,
  /// unchanged at 1. Of logits, the logits divided by the temperature. A temperature that is not positive and
  /// finite traps.
  public func tempered(by temperature: Double) -> Categorical {
    orTrap(try tempered(validating: temperature))
  }

  /// As `tempered(by:)`, throwing what that one traps with.
  public func tempered(validating temperature: Double) throws(ValidationError) -> Categorical {
    try requirePositive(temperature, "the temperature")
    if case .logits(let softmax) = source {
      return try Categorical(validatingLogits: softmax.logits / temperature)
    }
    return temperature == 1 ? self : try Categorical(validatingLogits: logProbabilities / temperature)
  }

  /// The distribution that draws from one of these, each with its weight. No distribution, or different
  /// numbers of outcomes, trap; equal weights where none are given.
  public static func mixture(of parts: [Categorical], weights: Categorical? = nil) -> Categorical {
    orTrap(try mixture(validating: parts, weights: weights))
  }

  /// As `mixture(of:weights:)`, throwing what that one traps with.
  public static func mixture(
    validating parts: [Categorical], weights: Categorical? = nil
  ) throws(ValidationError) -> Categorical {
    let weights = try requireMixture(parts, weights)
    let exactWeights = weights.preciseProbabilities(), exactParts = parts.map { $0.preciseProbabilities() }
    return Categorical(
      parts: parts[0].probabilities.indices.map { outcome in
        var sum = DoubleDouble.zero
        for k in parts.indices { sum = sum + exactWeights[k] * exactParts[k][outcome] }
        return sum
      })
  }
}

/// Refuses a mixture without parts, or of parts or weights that do not go together; gives the weights.
package func requireMixture(
  _ parts: [Categorical], _ weights: Categorical?
) throws(ValidationError) -> Categorical {
  let weights = try requireMixture(parts.count, weights)
  for part in parts { try requireSameLength(parts[0].count, part.count) }
  return weights
}

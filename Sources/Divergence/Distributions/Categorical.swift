/// A distribution over the outcomes 0, 1, …, count − 1.
///
/// Probabilities are kept as given: nothing is rescaled, clipped or smoothed unless it is asked for.
public struct Categorical: Equatable, Sendable {
  /// The probability of each outcome.
  public let probabilities: Vector

  /// Probabilities as they are; a value outside [0, 1] or a sum off 1 traps with the offending value.
  public init(_ probabilities: some Sequence<Double>) {
    self = orTrap { () throws(ValidationError) in try Categorical(validating: probabilities) }
  }

  /// As `init(_:)`, throwing what that one traps with.
  ///
  /// The sum may be off 1 by 10⁻¹² and by one unit of rounding for each outcome.
  public init(validating probabilities: some Sequence<Double>) throws(ValidationError) {
    let vector = Vector(probabilities)
    try requireNotEmpty(vector.count, "a distribution")
    for (index, value) in vector.elements.enumerated() {
      guard value >= 0, value <= 1 + sumTolerance else { throw .invalidProbability(value, index: index) }
    }
    let sum = vector.sum()
    let allowed = sumTolerance + Double(vector.count) * Double.ulpOfOne
    guard abs(sum - 1) <= allowed else { throw .sumIsNotOne(sum) }
    self.probabilities = vector
  }

  private init(known probabilities: Vector) { self.probabilities = probabilities }
}

private let sumTolerance = 1e-12

extension Categorical: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Double...) { self.init(elements) }
}

extension Categorical: CustomStringConvertible {
  /// The probabilities as an array prints them.
  public var description: String { "Categorical(\(probabilities))" }
}

extension Categorical {
  /// The number of outcomes.
  public var count: Int { probabilities.count }

  /// The probability of an outcome, numbered from 0.
  public subscript(outcome: Int) -> Double { probabilities[outcome] }

  /// The natural logarithm of each probability, −∞ where it is 0.
  public var logProbabilities: Vector { log(probabilities) }

  /// Weights or counts, divided by their sum. Negative or infinite weights, or none above 0, trap.
  public init(weights: some Sequence<Double>) {
    self = orTrap { () throws(ValidationError) in try Categorical(validatingWeights: weights) }
  }

  /// As `init(weights:)`, throwing what that one traps with.
  public init(validatingWeights weights: some Sequence<Double>) throws(ValidationError) {
    let vector = Vector(weights)
    try requireNotEmpty(vector.count, "a distribution")
    for (index, value) in vector.elements.enumerated() {
      guard value >= 0, value < .infinity else { throw .invalidWeight(value, index: index) }
    }
    let largest = vector.max()
    guard largest > 0 else { throw .noMass }
    // Dividing by the largest first keeps a sum of huge weights finite and of tiny ones exact.
    let scaled = vector / largest
    probabilities = scaled / scaled.sum()
  }

  /// Softmax: probabilities in proportion to e to each logit. NaN, +∞, or −∞ alone trap.
  public init(logits: some Sequence<Double>) {
    self = orTrap { () throws(ValidationError) in try Categorical(validatingLogits: logits) }
  }

  /// As `init(logits:)`, throwing what that one traps with.
  public init(validatingLogits logits: some Sequence<Double>) throws(ValidationError) {
    let weights = try LogWeights(validating: Vector(logits))
    probabilities = weights.probabilities
  }

  /// The probabilities divided by their sum, which rounding may have left a little off 1.
  public func normalized() -> Categorical {
    Categorical(known: probabilities / probabilities.sum())
  }

  /// `amount` added to each probability, then divided by the new sum: a modelling choice that makes
  /// every outcome possible. A negative or infinite amount traps.
  public func smoothed(by amount: Double) -> Categorical {
    orTrap { () throws(ValidationError) in try smoothed(validating: amount) }
  }

  /// As `smoothed(by:)`, throwing what that one traps with.
  public func smoothed(validating amount: Double) throws(ValidationError) -> Categorical {
    try requireFinite(amount, "the amount")
    return try Categorical(validatingWeights: probabilities + amount)
  }

  /// Every outcome equally likely. Fewer than 1 outcome traps.
  public static func uniform(outcomes: Int) -> Categorical {
    Categorical(weights: Vector(repeating: 1, count: Swift.max(outcomes, 0)))
  }

  /// A distribution drawn evenly from all over so many outcomes (a flat Dirichlet): exponential
  /// numbers divided by their sum. Fewer than 1 outcome traps.
  public static func random(outcomes: Int, using generator: inout SeededGenerator) -> Categorical {
    let weights = (0..<Swift.max(outcomes, 0)).map { _ in -log1p(-generator.uniform()) }
    return Categorical(weights: weights)
  }
}

extension Categorical {
  /// An outcome drawn from this distribution, by inversion.
  public func sample(using generator: inout SeededGenerator) -> Int {
    var rest = generator.uniform()
    var last = 0
    for (outcome, probability) in probabilities.elements.enumerated() where probability > 0 {
      if rest < probability { return outcome }
      rest -= probability
      last = outcome
    }
    return last
  }
}

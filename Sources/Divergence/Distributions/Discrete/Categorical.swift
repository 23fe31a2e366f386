/// A distribution over the outcomes 0, 1, …, count − 1.
///
/// Probabilities are kept as given: nothing is rescaled, clipped or smoothed unless it is asked for. What a
/// distribution was made from is kept too, so that divergences of two that are nearly equal do not hang on
/// the rounding of weights, and logits stay apart where their probabilities underflow to 0.
public struct Categorical: Sendable {
  /// The probability of each outcome.
  public let probabilities: Vector
  let source: Source

  /// What the probabilities are the rounded values of.
  enum Source: Sendable {
    /// Nothing but themselves: they are exact.
    case probabilities
    /// Weights over their exact sum.
    case weights(Vector, total: DoubleDouble)
    /// Sums and products in double-double, of which the probabilities are the high parts.
    case parts(low: Vector)
    /// e to each logit over their sum.
    case logits(Softmax)
    /// e to each log-probability.
    case logProbabilities(Vector)
  }

  /// Probabilities as they are; a value outside [0, 1] or a sum off 1 traps with the offending value.
  public init(_ probabilities: some Sequence<Double>) {
    self = orTrap(try Categorical(validating: probabilities))
  }

  /// As `init(_:)`, throwing what that one traps with.
  ///
  /// The sum may be off 1 by 10⁻¹² and by one unit of rounding for each outcome.
  public init(validating probabilities: some Sequence<Double>) throws(ValidationError) {
    let vector = Vector(probabilities)
    try requireProbabilities(vector)
    self.init(known: vector)
  }

  init(known probabilities: Vector, from source: Source = .probabilities) {
    self.probabilities = probabilities
    self.source = source
  }
}

extension Categorical: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Double...) { self.init(elements) }
}

extension Categorical: Equatable {
  /// Whether the probabilities are the same numbers, whatever they were made from.
  public static func == (a: Categorical, b: Categorical) -> Bool { a.probabilities == b.probabilities }
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

  /// The natural logarithm of each probability, −∞ where it is 0. Of a distribution made from logits or
  /// log-probabilities also where the probability itself underflows.
  public var logProbabilities: Vector {
    switch source {
    case .probabilities: log(probabilities)
    case .weights, .parts: refinedLogProbabilities
    case .logits(let softmax): softmax.logProbabilities
    case .logProbabilities(let logs): logs
    }
  }

  /// Every outcome equally likely. Fewer than 1 outcome traps.
  public static func uniform(outcomes: Int) -> Categorical {
    Categorical(weights: Vector(repeating: 1, count: Swift.max(outcomes, 0)))
  }

  /// All mass on one of so many outcomes. An outcome outside traps.
  public static func certain(_ outcome: Int, of outcomes: Int) -> Categorical {
    orTrap(try certain(validating: outcome, of: outcomes))
  }

  /// As `certain(_:of:)`, throwing what that one traps with.
  public static func certain(
    validating outcome: Int, of outcomes: Int
  ) throws(ValidationError) -> Categorical {
    try requireNotEmpty(outcomes, "a distribution")
    try requireCount(outcome, "the outcome", in: 0...(outcomes - 1))
    var probabilities = Vector(repeating: 0, count: outcomes)
    probabilities[outcome] = 1
    return Categorical(known: probabilities)
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
    for (outcome, probability) in probabilities.enumerated() where probability > 0 {
      if rest < probability { return outcome }
      rest -= probability
      last = outcome
    }
    return last
  }
}

/// A distribution over integers.
///
/// A distribution of your own needs a mean, a variance, a support and a log-probability; everything else then comes
/// by summation and search, and may be replaced by what is known better.
public protocol DiscreteDistribution: Distribution where Outcome == Int {
  /// The expected value.
  var mean: Double { get }
  /// The expected squared distance from the mean.
  var variance: Double { get }
  /// The third moment of (x − mean)/standard deviation.
  var skewness: Double { get }
  /// The fourth moment of (x − mean)/standard deviation, less the normal distribution's 3.
  var excessKurtosis: Double { get }
  /// −Σ p·ln p in nats; `entropy(_:in:)` is the function for it.
  var shannonEntropy: Double { get }
  /// The least and the greatest possible outcome; `Int.max` where there is no greatest.
  var support: ClosedRange<Int> { get }
  /// Outcomes outside which nothing matters: less than 10⁻²⁰ of the mass on either side.
  var bulk: ClosedRange<Int> { get }
  /// Which of the library's own distributions this is, for closed forms to be found; nil for one of your own.
  var family: DiscreteFamily? { get }

  /// The natural logarithm of the probability of an outcome; −∞ where it is impossible.
  func logProbability(of outcome: Int) -> Double
  /// P(X ≤ outcome)
  func cumulative(_ outcome: Int) -> Double
  /// P(X > outcome), also where it is tiny.
  func survival(_ outcome: Int) -> Double
  /// The least outcome with P(X ≤ outcome) ≥ p, for p in [0, 1]. A p outside, or NaN, traps.
  func quantile(_ p: Double) -> Int
  /// The least outcome with P(X > outcome) ≤ q, also for a tiny q. A q outside [0, 1], or NaN, traps.
  func quantile(upper q: Double) -> Int
}

/// Which of the library's discrete distributions one is, with its parameters: closed forms are found by it.
public enum DiscreteFamily: Equatable, Sendable {
  case bernoulli(Bernoulli)
  case binomial(Binomial)
  case geometric(Geometric)
  case poisson(Poisson)
  case negativeBinomial(NegativeBinomial)
}

extension DiscreteFamily {
  /// The same distribution by the name of a simpler family, where its parameters make it one.
  var simplified: DiscreteFamily {
    switch self {
    case .binomial(let p) where p.trials == 1: .bernoulli(Bernoulli(p.probability))
    case .negativeBinomial(let p) where p.successes == 1: .geometric(Geometric(p.probability))
    default: self
    }
  }
}

extension DiscreteDistribution {
  /// The square root of the variance.
  public var standardDeviation: Double { variance.squareRoot() }

  /// The probability of an outcome.
  public func probability(of outcome: Int) -> Double { exp(logProbability(of: outcome)) }

  /// The logarithm of the density with respect to counting: the log-probability.
  public func logDensity(_ outcome: Int) -> Double { logProbability(of: outcome) }

  /// `count` outcomes drawn independently. A negative count traps.
  public func sample(_ count: Int, using generator: inout SeededGenerator) -> [Int] {
    orTrap(try requireCount(count, "the sample size", in: 0...Int.max))
    return (0..<count).map { _ in sample(using: &generator) }
  }

  /// The probabilities of the outcomes from the least to one of them, and the rest of the mass as a last outcome: a
  /// `Categorical`. An outcome outside the support traps.
  public func truncated(at outcome: Int) -> Categorical {
    orTrap(try truncated(validatingAt: outcome))
  }

  /// As `truncated(at:)`, throwing what that one traps with.
  public func truncated(validatingAt outcome: Int) throws(ValidationError) -> Categorical {
    try requireCount(outcome, "the outcome", in: support.lowerBound...support.upperBound)
    var parts = (support.lowerBound...outcome).map { probability(of: $0) }
    if outcome < support.upperBound { parts.append(survival(outcome)) }
    return try Categorical(validatingWeights: parts)
  }
}

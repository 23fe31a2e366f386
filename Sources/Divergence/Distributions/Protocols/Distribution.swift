/// A distribution that numbers, counts or vectors can be drawn from, with a density that can be asked for.
///
/// Code that only averages over draws or adds up log-likelihoods is written once over this protocol;
/// `ContinuousDistribution`, `DiscreteDistribution` and `MultivariateDistribution` say more.
public protocol Distribution<Outcome>: Sendable {
  /// What is drawn: a Double, an Int or a Vector.
  associatedtype Outcome

  /// The natural logarithm of the density, with respect to length for numbers and vectors and to counting for
  /// integers; −∞ where nothing can be.
  func logDensity(_ x: Outcome) -> Double

  /// One outcome drawn from this distribution.
  func sample(using generator: inout SeededGenerator) -> Outcome

  /// The distribution itself where it is a normal one, whatever its type says, else nil: mixtures of normals work
  /// their constants out beforehand. nil unless a type says otherwise.
  var asNormal: Normal? { get }
}

extension Distribution {
  public var asNormal: Normal? { nil }
}

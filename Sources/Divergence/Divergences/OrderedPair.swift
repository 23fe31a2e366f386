/// Binds less tightly than arithmetic and more tightly than comparisons.
precedencegroup DivergencePrecedence {
  higherThan: ComparisonPrecedence
  lowerThan: RangeFormationPrecedence
  associativity: none
}

infix operator ∥ : DivergencePrecedence

/// What stands in the parentheses of D(P ∥ Q): the order is part of the value.
public struct OrderedPair<P, Q> {
  /// The distribution that the average is taken under.
  public let p: P
  /// The distribution that stands in for it.
  public let q: Q
}

extension OrderedPair: Sendable where P: Sendable, Q: Sendable {}

/// P ∥ Q, as in D(P ∥ Q): the divergence of P from Q.
public func ∥ <P, Q>(p: P, q: Q) -> OrderedPair<P, Q> { OrderedPair(p: p, q: q) }

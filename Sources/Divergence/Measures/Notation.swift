// The notation of the textbooks: H(P), H(P, Q) and D(P ∥ Q), each short for the descriptive name.

/// H(P): `entropy(_:in:)`.
public func H(_ p: Categorical, in unit: InformationUnit = .nats) -> Double { entropy(p, in: unit) }

/// H(P) of a distribution tabulated on points: `entropy(_:in:)`.
public func H(_ p: Tabulated, in unit: InformationUnit = .nats) -> Double { entropy(p, in: unit) }

/// The entropy of a continuous distribution: `entropy(_:in:)`.
public func H<P: ContinuousDistribution>(_ p: P, in unit: InformationUnit = .nats) -> Double {
  entropy(p, in: unit)
}

/// The entropy of a distribution over integers: `entropy(_:in:)`.
public func H<P: DiscreteDistribution>(_ p: P, in unit: InformationUnit = .nats) -> Double {
  entropy(p, in: unit)
}

/// The entropy of a multivariate normal: `entropy(_:in:)`.
public func H(_ p: MultivariateNormal, in unit: InformationUnit = .nats) -> Double { entropy(p, in: unit) }

/// The entropy of a Dirichlet distribution: `entropy(_:in:)`.
public func H(_ p: Dirichlet, in unit: InformationUnit = .nats) -> Double { entropy(p, in: unit) }

/// H(P, Q) of continuous distributions: `crossEntropy(_:_:in:)`.
public func H<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q, in unit: InformationUnit = .nats
) -> Double {
  crossEntropy(p, q, in: unit)
}

/// H(P, Q) of distributions over integers: `crossEntropy(_:_:in:)`.
public func H<P: DiscreteDistribution, Q: DiscreteDistribution>(
  _ p: P, _ q: Q, in unit: InformationUnit = .nats
) -> Double {
  crossEntropy(p, q, in: unit)
}

/// H(P, Q): `crossEntropy(_:_:in:)`.
public func H(_ p: Categorical, _ q: Categorical, in unit: InformationUnit = .nats) -> Double {
  crossEntropy(p, q, in: unit)
}

/// D(P ∥ Q): `klDivergence(of:from:in:)`.
public func D(
  _ pair: OrderedPair<Categorical, Categorical>, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: pair.p, from: pair.q, in: unit)
}

/// D(P ∥ Q) of distributions tabulated on the same points: `klDivergence(of:from:in:)`.
public func D(
  _ pair: OrderedPair<Tabulated, Tabulated>, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: pair.p, from: pair.q, in: unit)
}

/// D(P ∥ Q) of two continuous distributions: `klDivergence(of:from:in:)`.
public func D<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ pair: OrderedPair<P, Q>, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: pair.p, from: pair.q, in: unit)
}

/// H_α(P), Rényi's: `renyiEntropy(_:order:in:)`.
public func H(_ p: Categorical, order: Double, in unit: InformationUnit = .nats) -> Double {
  renyiEntropy(p, order: order, in: unit)
}

/// D_α(P ∥ Q), Rényi's: `renyiDivergence(of:from:order:in:)`.
public func D(
  _ pair: OrderedPair<Categorical, Categorical>, order: Double, in unit: InformationUnit = .nats
) -> Double {
  renyiDivergence(of: pair.p, from: pair.q, order: order, in: unit)
}

/// H(X, Y, …): `entropy(_:in:)`.
public func H(_ joint: JointDistribution, in unit: InformationUnit = .nats) -> Double {
  entropy(joint, in: unit)
}

/// I(X; Y): `mutualInformation(_:in:)`.
public func I(_ joint: JointDistribution, in unit: InformationUnit = .nats) -> Double {
  mutualInformation(joint, in: unit)
}

/// D(P ∥ Q) of joint distributions: `klDivergence(of:from:in:)`.
public func D(
  _ pair: OrderedPair<JointDistribution, JointDistribution>, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: pair.p, from: pair.q, in: unit)
}

/// D(P ∥ Q) of two distributions over integers: `klDivergence(of:from:in:)`.
public func D<P: DiscreteDistribution, Q: DiscreteDistribution>(
  _ pair: OrderedPair<P, Q>, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: pair.p, from: pair.q, in: unit)
}

/// D(P ∥ Q) of two multivariate normals: `klDivergence(of:from:in:)`.
public func D(
  _ pair: OrderedPair<MultivariateNormal, MultivariateNormal>, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: pair.p, from: pair.q, in: unit)
}

/// D(P ∥ Q) of two Dirichlet distributions: `klDivergence(of:from:in:)`.
public func D(_ pair: OrderedPair<Dirichlet, Dirichlet>, in unit: InformationUnit = .nats) -> Double {
  klDivergence(of: pair.p, from: pair.q, in: unit)
}

/// The product of distributions of single variables that is nearest to a joint distribution.
public struct ProductProjection: Equatable, Sendable {
  /// The distribution of each variable.
  public let marginals: [Categorical]
  /// D(joint ∥ product), the total correlation.
  public let divergence: Double
  /// The unit of the divergence.
  public let unit: InformationUnit

  /// The product itself.
  public var product: JointDistribution { JointDistribution.independent(marginals) }
}

extension ProductProjection: CustomStringConvertible {
  public var description: String { "\(marginals), \(divergence) \(unit) away" }
}

/// The product Q with the smallest D(P ∥ Q), the moment projection of P: that of P's own marginals, for D(P ∥ Q) is
/// the total correlation of P plus the divergences of the marginals from Q's.
public func productProjection(
  of joint: JointDistribution, in unit: InformationUnit = .nats
) -> ProductProjection {
  ProductProjection(
    marginals: joint.shape.indices.map { joint.marginal($0) }, divergence: totalCorrelation(joint, in: unit),
    unit: unit)
}

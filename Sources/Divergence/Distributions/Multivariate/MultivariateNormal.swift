/// The multivariate normal distribution N(mean, covariance), with density
/// e^(−½·(x − μ)ᵀ·Σ⁻¹·(x − μ))/√det(2πΣ).
public struct MultivariateNormal: Sendable {
  public let mean: Vector
  public let covariance: Matrix
  let factor: Cholesky<Double>
  /// ½·ln det(2π·covariance)
  private let offset: Double

  /// A mean that is not finite, or a covariance that is not symmetric, not positive definite, or of another size,
  /// traps.
  public init(mean: Vector, covariance: Matrix) {
    self = orTrap(try MultivariateNormal(validatingMean: mean, covariance: covariance))
  }

  /// As `init(mean:covariance:)`, throwing what that one traps with.
  public init(validatingMean mean: Vector, covariance: Matrix) throws(ValidationError) {
    for (index, value) in mean.enumerated() where !value.isFinite {
      throw .notFinite(name: "element \(index) of the mean", value)
    }
    try requireSameLength(mean.count, covariance.rowCount)
    factor = try Cholesky(covariance)
    self.mean = mean
    self.covariance = covariance
    offset = Double(mean.count) * logOfRootTwoPi + log(Vector(copying: factor.diagonal)).sum()
  }
}

extension MultivariateNormal: MultivariateDistribution {
  public var dimension: Int { mean.count }

  /// ½·ln det(2πe·covariance)
  public var differentialEntropy: Double { offset + 0.5 * Double(dimension) }

  /// −½·(x − μ)ᵀ·Σ⁻¹·(x − μ) − ½·ln det(2πΣ). A vector of another length traps.
  public func logDensity(_ x: Vector) -> Double {
    let z = Vector(copying: factor.solvedLower((x - mean).elements))
    return -0.5 * z.dot(z) - offset
  }

  public func sample(using generator: inout SeededGenerator) -> Vector {
    mean + Vector(copying: factor.multiplied((0..<dimension).map { _ in generator.normal() }))
  }
}

extension MultivariateNormal {
  /// The distribution of one element alone, whose tails and quantiles are known. An element that there is not traps.
  public func marginal(_ index: Int) -> Normal { orTrap(try marginal(validating: index)) }

  /// As `marginal(_:)`, throwing what that one traps with.
  public func marginal(validating index: Int) throws(ValidationError) -> Normal {
    try requireCount(index, "the index of the element", in: 0...(dimension - 1))
    return try Normal(
      validatingMean: mean[index], standardDeviation: covariance[index, index].squareRoot())
  }
}

extension MultivariateNormal: Equatable {
  public static func == (a: MultivariateNormal, b: MultivariateNormal) -> Bool {
    a.mean == b.mean && a.covariance == b.covariance
  }
}

extension MultivariateNormal: CustomStringConvertible {
  public var description: String { "MultivariateNormal(mean: \(mean), covariance: \(covariance))" }
}

/// The Dirichlet distribution of probability vectors, with density Π xₖ^(αₖ − 1)/B(α),
/// B(α) = Π Γ(αₖ)/Γ(Σ αₖ).
public struct Dirichlet: Equatable, Sendable {
  /// αₖ
  public let concentrations: Vector
  /// −ln B(α)
  private let offset: Double

  /// Concentrations that are not positive and finite, or none, trap.
  public init(_ concentrations: Vector) {
    self = orTrap(try Dirichlet(validating: concentrations))
  }

  /// As `init(_:)`, throwing what that one traps with.
  public init(validating concentrations: Vector) throws(ValidationError) {
    try requireNotEmpty(concentrations.count, "the list of concentrations")
    for (index, value) in concentrations.enumerated() where !(value > 0 && value < .infinity) {
      throw .nonPositiveScale(name: "concentration \(index)", value)
    }
    self.concentrations = concentrations
    offset = -Dirichlet.logNormalizer(concentrations).value
  }

  /// ln B(α) = Σ ln Γ(αₖ) − ln Γ(Σ αₖ)
  static func logNormalizer(_ concentrations: Vector) -> DoubleDouble {
    var sum = -preciseLogGamma(exactTotal(of: concentrations))
    for value in concentrations { sum = sum + preciseLogGamma(DoubleDouble(value)) }
    return sum
  }
}

extension Dirichlet: MultivariateDistribution {
  public var dimension: Int { concentrations.count }

  private var total: Double { concentrations.sum() }

  /// αₖ/Σα
  public var mean: Vector { concentrations / total }

  public var covariance: Matrix {
    let share = mean, scale = 1 / (total + 1)
    return Matrix(rowCount: dimension, columnCount: dimension) { row, column in
      scale * (row == column ? share[row] * (1 - share[row]) : -share[row] * share[column])
    }
  }

  /// ln B(α) + (Σα − K)·ψ(Σα) − Σ (αₖ − 1)·ψ(αₖ)
  public var differentialEntropy: Double {
    let total = exactTotal(of: concentrations)
    var sum = Dirichlet.logNormalizer(concentrations) + (total - Double(dimension)) * preciseDigamma(total)
    for value in concentrations {
      let exact = DoubleDouble(value)
      sum = sum - (exact - 1) * preciseDigamma(exact)
    }
    return sum.value
  }

  /// With respect to all elements but the last. −∞ off the simplex: where an element is negative, or they do not sum
  /// to 1 within 10⁻⁹. A vector of another length traps.
  public func logDensity(_ x: Vector) -> Double {
    orTrap(try requireSameLength(x.count, dimension))
    guard x.allSatisfy({ $0 >= 0 }), abs(x.sum() - 1) < 1e-9 else { return -.infinity }
    var sum = CompensatedSum()
    sum.add(offset)
    for (value, concentration) in zip(x, concentrations) where concentration != 1 {
      sum.add((concentration - 1) * log(value))
    }
    return sum.value
  }

  /// Gamma numbers over their sum, by their logarithms where some may be tiny.
  public func sample(using generator: inout SeededGenerator) -> Vector {
    let logarithms = Vector(copying: concentrations.map { generator.logGamma(shape: $0) })
    return exp(logarithms - logSumExp(logarithms))
  }
}

extension Dirichlet {
  /// The distribution of one element alone, whose tails and quantiles are known: that of its concentration and of the
  /// sum of the others. An element that there is not, or that has no others, traps.
  public func marginal(_ index: Int) -> Beta { orTrap(try marginal(validating: index)) }

  /// As `marginal(_:)`, throwing what that one traps with.
  public func marginal(validating index: Int) throws(ValidationError) -> Beta {
    try requireCount(index, "the index of the element", in: 0...(dimension - 1))
    let others = concentrations.indices.filter { $0 != index }.map { concentrations[$0] }
    return try Beta(validating: concentrations[index], Vector(copying: others).sum())
  }
}

extension Dirichlet: CustomStringConvertible {
  public var description: String { "Dirichlet(\(concentrations))" }
}

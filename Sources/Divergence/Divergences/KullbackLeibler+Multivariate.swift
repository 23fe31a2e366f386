/// D(P ∥ Q) of two multivariate normals. Different dimensions trap.
///
/// With L·Lᵀ = Σ_q and E = L⁻¹·(Σₚ − Σ_q)·L⁻ᵀ it is ½·(‖L⁻¹·Δμ‖² − Σ [ln(1 + λᵢ) − λᵢ]) over the eigenvalues of E while
/// those are small; else ½·(tr E − ln det Σₚ + ln det Σ_q + ‖L⁻¹·Δμ‖²). All but the eigenvalues in double-double, so
/// that ill-conditioned covariances do not show.
public func klDivergence(
  of p: MultivariateNormal, from q: MultivariateNormal, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try klDivergence(validating: p, from: q, in: unit))
}

/// As `klDivergence(of:from:in:)`, throwing what that one traps with.
public func klDivergence(
  validating p: MultivariateNormal, from q: MultivariateNormal, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try requireSameLength(p.dimension, q.dimension)
  let nats = try multivariateNormalDivergence(p, q)
  return unit.amount(ofNats: nats)
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl(_ p: MultivariateNormal, _ q: MultivariateNormal, in unit: InformationUnit = .nats) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

/// D(P ∥ Q) of two Dirichlet distributions, the Bregman divergence of ln B(α). Different dimensions trap.
public func klDivergence(of p: Dirichlet, from q: Dirichlet, in unit: InformationUnit = .nats) -> Double {
  orTrap(try klDivergence(validating: p, from: q, in: unit))
}

/// As `klDivergence(of:from:in:)`, throwing what that one traps with.
public func klDivergence(validating p: Dirichlet, from q: Dirichlet, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  try requireSameLength(p.dimension, q.dimension)
  return unit.amount(ofNats: dirichletDivergence(p.concentrations, q.concentrations))
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl(_ p: Dirichlet, _ q: Dirichlet, in unit: InformationUnit = .nats) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

private func multivariateNormalDivergence(
  _ p: MultivariateNormal, _ q: MultivariateNormal
) throws(ValidationError) -> Double {
  let factor = try Cholesky<DoubleDouble>(q.covariance)
  let shift = factor.solvedLower(zip(p.mean, q.mean).map { DoubleDouble(exactSumOf: $0, -$1) })
  let distance = shift.reduce(DoubleDouble.zero) { $0 + $1 * $1 }
  let excess = relativeExcess(p.covariance, q.covariance, factor)
  let size = excess.elements.dot(excess.elements).squareRoot()
  if size < 0.5 {
    let rest = SymmetricEigen(SquareMatrix(excess)).values.reduce(0) { $0 - log1pmx($1) }
    return 0.5 * (distance.value + rest)
  }
  let other = try Cholesky<DoubleDouble>(p.covariance)
  var sum = distance
  for index in 0..<p.dimension {
    let logRatio = (factor[index, index] / other[index, index]).logarithm() * 2
    sum = sum + logRatio + excess[index, index]
  }
  return 0.5 * sum.value
}

/// L⁻¹·(Σₚ − Σ_q)·L⁻ᵀ
private func relativeExcess(_ p: Matrix, _ q: Matrix, _ factor: Cholesky<DoubleDouble>) -> Matrix {
  let size = p.rowCount
  let columns = (0..<size).map { column in
    factor.solvedLower((0..<size).map { DoubleDouble(exactSumOf: p[$0, column], -q[$0, column]) })
  }
  let rows = (0..<size).map { row in factor.solvedLower(columns.map { $0[row] }) }
  return Matrix(rowCount: size, columnCount: size) { row, column in
    // The two halves differ by rounding alone.
    row <= column ? rows[row][column].value : rows[column][row].value
  }
}

/// The Wasserstein distance of order 2 of two multivariate normals: the root of ‖Δμ‖² and the squared Bures
/// distance of the covariances (Gelbrich 1990). Different dimensions trap.
public func wassersteinDistance(_ p: MultivariateNormal, _ q: MultivariateNormal) -> Double {
  orTrap(try wassersteinDistance(validating: p, q))
}

/// As `wassersteinDistance(_:_:)`, throwing what that one traps with.
public func wassersteinDistance(validating p: MultivariateNormal, _ q: MultivariateNormal)
  throws(ValidationError) -> Double
{
  try requireSameLength(p.dimension, q.dimension)
  let shift = p.mean - q.mean, distance = knownBuresDistance(p.covariance, q.covariance, p.factor)
  return (shift.dot(shift) + distance * distance).squareRoot()
}

/// The Bures distance of two covariances, the root of tr A + tr B − 2·tr (A^½·B·A^½)^½. A matrix that is not
/// symmetric and positive definite, or of another size, traps.
///
/// With A = L·Lᵀ, G = Lᵀ·L and H = (Lᵀ·B·L)^½ it is the norm of L⁻ᵀ·X, where X = H − G solves
/// H·X + X·G = Lᵀ·(B − A)·L: nothing is subtracted but B − A, so that nearly equal matrices keep their distance.
public func buresDistance(_ a: Matrix, _ b: Matrix) -> Double {
  orTrap(try buresDistance(validating: a, b))
}

/// As `buresDistance(_:_:)`, throwing what that one traps with.
public func buresDistance(validating a: Matrix, _ b: Matrix) throws(ValidationError) -> Double {
  try requireSameShape(a, b)
  _ = try Cholesky<Double>(b)
  return knownBuresDistance(a, b, try Cholesky(a))
}

private func knownBuresDistance(_ a: Matrix, _ b: Matrix, _ factor: Cholesky<Double>) -> Double {
  let lower = factor.matrix, upper = lower.transposed
  let small = SymmetricEigen((upper * lower).symmetrized)
  let large = SymmetricEigen((upper * b * lower).symmetrized)
  let right = upper * (b - a) * lower
  // In the eigenvectors of H and G the equation falls apart into one for each element.
  let turned = large.vectors.transposed * right * small.vectors
  let solved = Matrix(rowCount: a.rowCount, columnCount: a.rowCount) { row, column in
    turned[row, column] / (max(large.values[row], 0).squareRoot() + small.values[column])
  }
  let difference = large.vectors * solved * small.vectors.transposed
  let columns = (0..<a.rowCount).map { factor.solvedUpper(difference.column($0).elements) }
  let elements = Vector(adopting: columns.flatMap { $0 })
  return elements.dot(elements).squareRoot()
}

extension Cholesky<Double> {
  /// L, with zeros above the diagonal.
  fileprivate var matrix: Matrix {
    Matrix(rowCount: size, columnCount: size) { $0 >= $1 ? self[$0, $1] : 0 }
  }
}

extension Matrix {
  /// The upper triangle on both sides of the diagonal: rounding made them differ.
  fileprivate var symmetrized: Matrix {
    Matrix(rowCount: rowCount, columnCount: rowCount) { self[min($0, $1), max($0, $1)] }
  }
}

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
  let shift = p.mean - q.mean, distance = try knownBuresDistance(p.covariance, q.covariance)
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
  return try knownBuresDistance(a, b)
}

/// In double-double: of ill-conditioned covariances the small eigenvalues decide where two are close.
private func knownBuresDistance(_ a: Matrix, _ b: Matrix) throws(ValidationError) -> Double {
  let factor = try Cholesky<DoubleDouble>(a), size = a.rowCount
  let lower = SquareMatrix(size: size) { $0 >= $1 ? factor[$0, $1] : DoubleDouble.zero }
  let upper = lower.transposed
  let change = SquareMatrix(size: size) { DoubleDouble(exactSumOf: b[$0, $1], -a[$0, $1]) }
  let gram = (upper * lower).symmetrized, right = upper * change * lower
  let small = SymmetricEigen(gram)
  // Lᵀ·B·L = G² + Lᵀ·(B − A)·L
  let square = gram * gram
  let large = SymmetricEigen(SquareMatrix(size: size) { square[$0, $1] + right[$0, $1] }.symmetrized)
  // In the eigenvectors of H and G the equation falls apart into one for each element.
  let turned = large.vectors.transposed * right * small.vectors
  let roots = large.values.map { $0.value > 0 ? $0.squareRoot() : DoubleDouble.zero }
  let solved = SquareMatrix(size: size) { turned[$0, $1] / (roots[$0] + small.values[$1]) }
  let difference = large.vectors * solved * small.vectors.transposed
  var sum = DoubleDouble.zero
  for column in 0..<size {
    for element in factor.solvedUpper(difference.column(column)) { sum = sum + element * element }
  }
  return sum.squareRoot().value
}

/// The eigenvalues of a symmetric matrix with their vectors, by Jacobi's rotations (Golub & Van Loan, §8.5),
/// which keep the small eigenvalues of a definite matrix as good as its large ones.
struct SymmetricEigen {
  /// In the order in which the diagonal came out.
  private(set) var values: [Double]
  /// The eigenvector of value k is column k.
  private(set) var vectors: Matrix

  init(_ matrix: Matrix) {
    var a = matrix
    vectors = Matrix.identity(matrix.rowCount)
    for _ in 0..<60 {
      var hasRotated = false
      for p in 0..<a.rowCount {
        for q in (p + 1)..<a.rowCount where SymmetricEigen.matters(a, p, q) {
          SymmetricEigen.rotate(&a, &vectors, p, q)
          hasRotated = true
        }
      }
      if !hasRotated { break }
    }
    values = a.diagonal.elements
  }

  /// Whether an element off the diagonal is more than rounding of those on it.
  private static func matters(_ a: Matrix, _ p: Int, _ q: Int) -> Bool {
    let size = abs(a[p, q])
    return size > 1e-300 && size > 0x1p-54 * (abs(a[p, p]) * abs(a[q, q])).squareRoot()
      && size > 0x1p-80 * (abs(a[p, p]) + abs(a[q, q]))
  }

  /// The rotation in the plane of p and q that makes the element between them 0.
  private static func rotate(_ a: inout Matrix, _ vectors: inout Matrix, _ p: Int, _ q: Int) {
    let theta = (a[q, q] - a[p, p]) / (2 * a[p, q])
    let sign: Double = theta < 0 ? -1 : 1
    let t = theta.magnitude > 1e150 ? 0.5 / theta : sign / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot(), s = t * c
    let off = a[p, q]
    a[p, p] -= t * off
    a[q, q] += t * off
    a[p, q] = 0
    a[q, p] = 0
    for k in 0..<a.rowCount where k != p && k != q {
      let (x, y) = (a[k, p], a[k, q])
      a[k, p] = c * x - s * y
      a[p, k] = a[k, p]
      a[k, q] = s * x + c * y
      a[q, k] = a[k, q]
    }
    for k in 0..<a.rowCount {
      let (x, y) = (vectors[k, p], vectors[k, q])
      vectors[k, p] = c * x - s * y
      vectors[k, q] = s * x + c * y
    }
  }
}

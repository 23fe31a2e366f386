/// The eigenvalues of a symmetric matrix with their vectors, by Jacobi's rotations (Golub & Van Loan, §8.5),
/// which keep the small eigenvalues of a definite matrix as good as its large ones.
struct SymmetricEigen<Number: Field> {
  /// In the order in which the diagonal came out.
  private(set) var values: [Number]
  /// The eigenvector of value k is column k.
  private(set) var vectors: SquareMatrix<Number>

  init(_ matrix: SquareMatrix<Number>) {
    var a = matrix
    vectors = SquareMatrix(size: matrix.size) { Number($0 == $1 ? 1 : 0) }
    for _ in 0..<60 {
      var hasRotated = false
      for p in 0..<a.size {
        for q in (p + 1)..<a.size where SymmetricEigen.matters(a, p, q) {
          SymmetricEigen.rotate(&a, &vectors, p, q)
          hasRotated = true
        }
      }
      if !hasRotated { break }
    }
    values = (0..<a.size).map { a[$0, $0] }
  }

  /// Whether an element off the diagonal is more than rounding of those on it.
  private static func matters(_ a: SquareMatrix<Number>, _ p: Int, _ q: Int) -> Bool {
    let size = abs(a[p, q].value), first = abs(a[p, p].value), second = abs(a[q, q].value)
    return size > 1e-300 && size > Number.roundoff * first.squareRoot() * second.squareRoot()
      && size > 0x1p-26 * Number.roundoff * (first + second)
  }

  /// The rotation in the plane of p and q that makes the element between them 0.
  private static func rotate(
    _ a: inout SquareMatrix<Number>, _ vectors: inout SquareMatrix<Number>, _ p: Int, _ q: Int
  ) {
    let one = Number(1), off = a[p, q]
    let theta = (a[q, q] - a[p, p]) / (Number(2) * off)
    let t = tangent(theta)
    let c = one / (t * t + one).squareRoot(), s = t * c
    a[p, p] = a[p, p] - t * off
    a[q, q] = a[q, q] + t * off
    a[p, q] = Number(0)
    a[q, p] = Number(0)
    for k in 0..<a.size where k != p && k != q {
      let (x, y) = (a[k, p], a[k, q])
      a[k, p] = c * x - s * y
      a[p, k] = a[k, p]
      a[k, q] = s * x + c * y
      a[q, k] = a[k, q]
    }
    for k in 0..<a.size {
      let (x, y) = (vectors[k, p], vectors[k, q])
      vectors[k, p] = c * x - s * y
      vectors[k, q] = s * x + c * y
    }
  }

  /// The smaller root of t² + 2θt = 1, whose square may overflow.
  private static func tangent(_ theta: Number) -> Number {
    if abs(theta.value) > 1e150 { return Number(0.5) / theta }
    let size = theta.value < 0 ? Number(0) - theta : theta
    let t = Number(1) / (size + (theta * theta + Number(1)).squareRoot())
    return theta.value < 0 ? Number(0) - t : t
  }
}

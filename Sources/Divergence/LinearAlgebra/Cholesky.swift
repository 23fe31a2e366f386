/// The lower triangle L of a positive definite matrix A = L·Lᵀ (Golub & Van Loan, §4.2).
struct Cholesky<Number: Field>: Sendable {
  let size: Int
  /// Row after row; above the diagonal is nothing of use.
  private var elements: [Number]

  /// Refuses a matrix that is not square, not symmetric, not finite, or not positive definite.
  init(_ matrix: Matrix) throws(ValidationError) {
    try requireSymmetric(matrix)
    size = matrix.rowCount
    elements = matrix.elements.map { Number($0) }
    for column in 0..<size {
      for row in column..<size { try reduce(row, column) }
    }
  }

  /// L[i, j] from the columns before.
  private mutating func reduce(_ row: Int, _ column: Int) throws(ValidationError) {
    var rest = self[row, column]
    for k in 0..<column { rest = rest - self[row, k] * self[column, k] }
    if row == column {
      guard rest.value > 0 else { throw .notPositiveDefinite(pivot: rest.value, index: row) }
      self[row, column] = rest.squareRoot()
    } else {
      self[row, column] = rest / self[column, column]
    }
  }

  subscript(row: Int, column: Int) -> Number {
    get { elements[row * size + column] }
    set { elements[row * size + column] = newValue }
  }

  /// The logarithm of the determinant of A would be twice the sum of the logarithms of these.
  var diagonal: [Number] { (0..<size).map { self[$0, $0] } }

  /// L⁻¹·b
  func solvedLower(_ b: [Number]) -> [Number] {
    var x = b
    for row in 0..<size {
      for k in 0..<row { x[row] = x[row] - self[row, k] * x[k] }
      x[row] = x[row] / self[row, row]
    }
    return x
  }

  /// L⁻ᵀ·b
  func solvedUpper(_ b: [Number]) -> [Number] {
    var x = b
    for row in (0..<size).reversed() {
      for k in (row + 1)..<size { x[row] = x[row] - self[k, row] * x[k] }
      x[row] = x[row] / self[row, row]
    }
    return x
  }

  /// A⁻¹·b
  func solved(_ b: [Number]) -> [Number] { solvedUpper(solvedLower(b)) }

  /// L·b
  func multiplied(_ b: [Number]) -> [Number] {
    (0..<size).map { row in
      var sum = Number(0)
      for k in 0...row { sum = sum + self[row, k] * b[k] }
      return sum
    }
  }
}

// Matrices of shapes that do not go together trap. Products are summed with compensation.
extension Matrix {
  /// The sum, element by element. Different shapes trap.
  public static func + (a: Matrix, b: Matrix) -> Matrix { elementwise(a, b) { $0 + $1 } }

  /// The difference, element by element. Different shapes trap.
  public static func - (a: Matrix, b: Matrix) -> Matrix { elementwise(a, b) { $0 - $1 } }

  /// Every element times a number.
  public static func * (a: Matrix, b: Double) -> Matrix {
    Matrix(rowCount: a.rowCount, columnCount: a.columnCount, adopting: (a.elements * b).elements)
  }

  /// Every element times a number.
  public static func * (a: Double, b: Matrix) -> Matrix { b * a }

  /// Every element divided by a number.
  public static func / (a: Matrix, b: Double) -> Matrix {
    Matrix(rowCount: a.rowCount, columnCount: a.columnCount, adopting: (a.elements / b).elements)
  }

  /// The matrix product: as many columns on the left as rows on the right.
  public static func * (a: Matrix, b: Matrix) -> Matrix {
    orTrap(try requireSameLength(a.columnCount, b.rowCount))
    let columns = (0..<b.columnCount).map { b.column($0) }, rows = a.rows
    return Matrix(rowCount: a.rowCount, columnCount: b.columnCount) { rows[$0].dot(columns[$1]) }
  }

  /// The matrix times a column vector.
  public static func * (a: Matrix, x: Vector) -> Vector {
    orTrap(try requireSameLength(a.columnCount, x.count))
    return Vector(copying: a.rows.map { $0.dot(x) })
  }

  private static func elementwise(
    _ a: Matrix, _ b: Matrix, _ combine: (Double, Double) -> Double
  ) -> Matrix {
    orTrap(try requireSameShape(a, b))
    return Matrix(
      rowCount: a.rowCount, columnCount: a.columnCount,
      adopting: zip(a.elements, b.elements).map(combine))
  }
}

/// Refuses matrices of different shapes.
package func requireSameShape(_ a: Matrix, _ b: Matrix) throws(ValidationError) {
  try requireSameLength(a.rowCount, b.rowCount)
  try requireSameLength(a.columnCount, b.columnCount)
}

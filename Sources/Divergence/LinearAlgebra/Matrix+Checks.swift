/// Refuses a matrix with an element that is infinite or NaN.
func requireFiniteElements(_ matrix: Matrix) throws(ValidationError) {
  if let place = matrix.elements.firstIndex(where: { !$0.isFinite }) {
    throw .notFinite(name: "the element at \(matrix.place(place))", matrix.elements[place])
  }
}

extension Matrix {
  /// Row and column of an element that is known by its place among all, as messages name them: `2, 0`.
  func place(_ index: Int) -> String { "\(index / columnCount), \(index % columnCount)" }

  /// What a function makes of all elements; where it refuses one, row and column are named.
  func naming<Value>(_ make: () throws(ValidationError) -> Value) throws(ValidationError) -> Value {
    do throws(ValidationError) {
      return try make()
    } catch {
      switch error {
      case .invalidProbability(let value, let index):
        throw .outOfRange(name: "the probability at \(place(index))", value, allowed: 0...1)
      case .invalidWeight(let value, let index):
        throw .outOfRange(
          name: "the weight at \(place(index))", value, allowed: 0...Double.greatestFiniteMagnitude)
      default: throw error
      }
    }
  }
}

/// Refuses a matrix that is not square, has an element that is not finite, or is not symmetric to within a few
/// units of rounding.
package func requireSymmetric(_ matrix: Matrix) throws(ValidationError) {
  try requireSameLength(matrix.rowCount, matrix.columnCount)
  try requireFiniteElements(matrix)
  for row in 0..<matrix.rowCount {
    for column in 0..<row {
      let (a, b) = (matrix[row, column], matrix[column, row])
      guard abs(a - b) <= 8 * Double.ulpOfOne * max(abs(a), abs(b)) else {
        throw .notSymmetric(row: row, column: column)
      }
    }
  }
}

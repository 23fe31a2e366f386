/// The x with A·x = b by elimination with row pivoting; nil where a pivot vanishes.
func solvedSystem(_ matrix: Matrix, _ right: [Double]) -> [Double]? {
  var a = matrix, b = right
  let size = b.count
  for column in 0..<size {
    var pivot = column
    for row in column..<size where abs(a[row, column]) > abs(a[pivot, column]) { pivot = row }
    guard a[pivot, column] != 0, a[pivot, column].isFinite else { return nil }
    if pivot != column {
      for k in 0..<size { (a[pivot, k], a[column, k]) = (a[column, k], a[pivot, k]) }
      b.swapAt(pivot, column)
    }
    for row in (column + 1)..<size {
      let factor = a[row, column] / a[column, column]
      for k in column..<size { a[row, k] -= factor * a[column, k] }
      b[row] -= factor * b[column]
    }
  }
  for row in (0..<size).reversed() {
    for k in (row + 1)..<size { b[row] -= a[row, k] * b[k] }
    b[row] /= a[row, row]
  }
  return b
}

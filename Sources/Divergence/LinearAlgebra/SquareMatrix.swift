/// A square matrix of doubles or double-doubles, for the decompositions.
struct SquareMatrix<Number: Field> {
  let size: Int
  /// Row after row.
  private var elements: [Number]

  /// The matrix of a function of row and column.
  init(size: Int, _ element: (Int, Int) -> Number) {
    self.size = size
    elements = (0..<(size * size)).map { element($0 / size, $0 % size) }
  }

  subscript(row: Int, column: Int) -> Number {
    get { elements[row * size + column] }
    set { elements[row * size + column] = newValue }
  }

  var transposed: SquareMatrix { SquareMatrix(size: size) { self[$1, $0] } }

  func column(_ index: Int) -> [Number] { (0..<size).map { self[$0, index] } }

  /// The upper triangle on both sides of the diagonal: rounding made them differ.
  var symmetrized: SquareMatrix { SquareMatrix(size: size) { self[min($0, $1), max($0, $1)] } }

  static func * (a: SquareMatrix, b: SquareMatrix) -> SquareMatrix {
    SquareMatrix(size: a.size) { row, column in
      var sum = Number(0)
      for k in 0..<a.size { sum = sum + a[row, k] * b[k, column] }
      return sum
    }
  }
}

extension SquareMatrix<Double> {
  /// A matrix that is square.
  init(_ matrix: Matrix) { self.init(size: matrix.rowCount) { matrix[$0, $1] } }
}

import Testing

@testable import Divergence

struct MatrixTests {
  private let a: Matrix = [[1, 2, 3], [4, 5, 6]]

  @Test func shapesAndElements() {
    #expect(a.rowCount == 2 && a.columnCount == 3 && a[1, 2] == 6)
    #expect(a.row(0) == [1, 2, 3] && a.column(1) == [2, 5] && a.transposed == [[1, 4], [2, 5], [3, 6]])
    #expect(Matrix.diagonal([2, 3]) == [[2, 0], [0, 3]] && Matrix.identity(2).diagonal == [1, 1])
    #expect("\(a)" == "[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]")
    var b = a
    b[0, 0] = 7
    #expect(b[0, 0] == 7 && a[0, 0] == 1)
  }

  @Test func arithmetic() {
    #expect(a * a.transposed == [[14, 32], [32, 77]])
    #expect(a * [1, 0, -1] == [-2, -2])
    #expect(a + a == 2 * a && a - a == a * 0 && (a * 2) / 2 == a)
  }

  @Test func mistakesAreNamed() {
    #expect(throws: ValidationError.empty(name: "the matrix")) { try Matrix(validating: []) }
    #expect(throws: ValidationError.mismatchedLengths(3, 4)) {
      try Matrix(validatingRowCount: 2, columnCount: 2, elements: [1, 2, 3])
    }
    #expect(throws: ValidationError.notSymmetric(row: 1, column: 0)) {
      try requireSymmetric([[1, 2], [3, 1]])
    }
    #expect(throws: ValidationError.notPositiveDefinite(pivot: -3, index: 1)) {
      try Cholesky<Double>([[1, 2], [2, 1]])
    }
  }

  @Test func decompositionsGiveTheMatrixBack() throws {
    let matrices = sweep(seed: 31, count: 30) { random in
      let size = Int.random(in: 1...8, using: &random)
      let root = Matrix(
        rowCount: size, columnCount: size, elements: Vector((0..<(size * size)).map { _ in random.normal() }))
      return root * root.transposed + 0.01 * Matrix.identity(size)
    }
    for matrix in matrices.cases {
      let size = matrix.rowCount
      let lower = try Cholesky<Double>(matrix)
      let unit = [1.0] + [Double](repeating: 0, count: size - 1)
      let solution = lower.solved(unit)
      #expect(abs(matrix * Vector(solution) - Vector(unit)).max() < 1e-9)
      let direct = try #require(solvedSystem(matrix, unit))
      #expect(abs(Vector(direct) - Vector(solution)).max() < 1e-9 * abs(Vector(direct)).max())
      let eigen = SymmetricEigen(SquareMatrix(matrix))
      let spread = SquareMatrix(size: size) { $0 == $1 ? eigen.values[$0] : 0 }
      let rebuilt = eigen.vectors * spread * eigen.vectors.transposed
      let largest = abs(matrix.elements).max()
      for row in 0..<size {
        for column in 0..<size {
          #expect(abs(rebuilt[row, column] - matrix[row, column]) < 1e-13 * largest)
        }
      }
    }
    #expect(solvedSystem([[1, 2], [2, 4]], [1, 1]) == nil)
  }
}

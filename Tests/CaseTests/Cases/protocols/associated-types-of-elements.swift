// Anything of a protocol whose elements speak of an associated type.
protocol Matrix<Scalar>: Sequence where Element == (row: Int, value: Scalar) {
  associatedtype Scalar: Numeric
  var count: Int { get }
}
struct Column<Scalar: Numeric>: Matrix {
  let values: [Scalar]
  var count: Int { values.count }
  func makeIterator() -> AnyIterator<(row: Int, value: Scalar)> {
    var i = 0
    return AnyIterator {
      defer { i += 1 }
      return i < values.count ? (i, values[i]) : nil
    }
  }
}
func size(_ matrix: any Matrix) -> Int { matrix.count }
func total(_ matrices: any Matrix<Int>...) -> Int { matrices.map { $0.count }.reduce(0, +) }
print(size(Column(values: [1.5, 2])), total(Column(values: [1, 2]), Column(values: [3])))
// expect: 2 3

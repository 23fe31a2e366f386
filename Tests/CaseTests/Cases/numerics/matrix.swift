typealias Matrix = [[Double]]
func multiply(_ a: Matrix, _ b: Matrix) -> Matrix {
  a.map { row in (0..<b[0].count).map { j in zip(row, b).reduce(0.0) { $0 + $1.0 * $1.1[j] } } }
}
func transpose(_ a: Matrix) -> Matrix { a[0].indices.map { j in a.map { $0[j] } } }
let a: Matrix = [[1, 2], [3, 4]]
print(multiply(a, a), transpose(a), multiply(a, [[1, 0], [0, 1]]) == a)
// expect: [[7.0, 10.0], [15.0, 22.0]] [[1.0, 3.0], [2.0, 4.0]] true

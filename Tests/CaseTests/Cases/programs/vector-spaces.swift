// simple linear algebra & gradient descent with generics over FloatingPoint, inout, nested functions
protocol VectorSpace: Equatable {
    associatedtype Scalar: BinaryFloatingPoint
    static var zero: Self { get }
    static func + (a: Self, b: Self) -> Self
    static func * (k: Scalar, v: Self) -> Self
    func dot(_ o: Self) -> Scalar
}
extension VectorSpace {
    static prefix func - (v: Self) -> Self { -1 * v }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func += (a: inout Self, b: Self) { a = a + b }
    static func -= (a: inout Self, b: Self) { a = a - b }
    var norm: Scalar { dot(self).squareRoot() }
    func distance(to o: Self) -> Scalar { (self - o).norm }
}
struct V2: VectorSpace {
    var x = 0.0, y = 0.0
    static let zero = V2()
    static func + (a: V2, b: V2) -> V2 { V2(x: a.x + b.x, y: a.y + b.y) }
    static func * (k: Double, v: V2) -> V2 { V2(x: k * v.x, y: k * v.y) }
    func dot(_ o: V2) -> Double { x * o.x + y * o.y }
}
func minimize<V: VectorSpace>(from start: V, rate: V.Scalar, steps: Int, gradient: (V) -> V) -> (V, [V.Scalar]) {
    var v = start
    var norms: [V.Scalar] = []
    for _ in 0..<steps {
        let g = gradient(v)
        norms.append(g.norm)
        v -= rate * g
    }
    return (v, norms)
}
let (best, norms) = minimize(from: V2(x: 3, y: -2), rate: 0.25, steps: 20) { V2(x: 2 * ($0.x - 1), y: 2 * ($0.y + 1)) }
print(best, norms.count, norms[0] > norms[19]) // expect: V2(x: 1.0000019073486328, y: -1.0000009536743164) 20 true
print((V2(x: 3, y: 4)).norm, V2.zero.distance(to: V2(x: 1)), -V2(x: 1, y: 2) == V2(x: -1, y: -2)) // expect: 5.0 1.0 true
func solve(_ A: [[Double]], _ b: [Double]) -> [Double]? {
    let n = b.count
    var m = zip(A, b).map { $0 + [$1] }
    func swapRows(_ i: Int, _ j: Int) { if i != j { m.swapAt(i, j) } }
    for c in 0..<n {
        guard let pivot = (c..<n).max(by: { abs(m[$0][c]) < abs(m[$1][c]) }), abs(m[pivot][c]) > 1e-12 else { return nil }
        swapRows(c, pivot)
        for r in c + 1..<n {
            let f = m[r][c] / m[c][c]
            for k in c...n { m[r][k] -= f * m[c][k] }
        }
    }
    var x = [Double](repeating: 0, count: n)
    for i in stride(from: n - 1, through: 0, by: -1) {
        x[i] = (m[i][n] - (i + 1..<n).reduce(0) { $0 + m[i][$1] * x[$1] }) / m[i][i]
    }
    return x
}
print(solve([[2, 1], [1, 3]], [3, 5])!, solve([[1, 2], [2, 4]], [1, 2]) as Any) // expect: [0.8, 1.4] nil

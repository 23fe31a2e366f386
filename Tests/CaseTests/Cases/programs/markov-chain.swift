// Markov chain with a seeded generator, matrices
struct LCG: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
    mutating func uniform() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
struct Matrix: Equatable, CustomStringConvertible {
    let rows: Int, columns: Int
    private(set) var storage: [Double]
    init(rows: Int, columns: Int, repeating value: Double = 0) {
        (self.rows, self.columns) = (rows, columns)
        storage = Array(repeating: value, count: rows * columns)
    }
    init(_ literal: [[Double]]) {
        precondition(!literal.isEmpty && literal.allSatisfy { $0.count == literal[0].count }, "ragged")
        rows = literal.count
        columns = literal[0].count
        storage = literal.flatMap { $0 }
    }
    static func identity(_ n: Int) -> Matrix {
        var m = Matrix(rows: n, columns: n)
        for i in 0..<n { m[i, i] = 1 }
        return m
    }
    subscript(i: Int, j: Int) -> Double {
        get { storage[i * columns + j] }
        set { storage[i * columns + j] = newValue }
    }
    subscript(row i: Int) -> ArraySlice<Double> { storage[i * columns..<(i + 1) * columns] }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        precondition(a.columns == b.rows)
        var c = Matrix(rows: a.rows, columns: b.columns)
        for i in 0..<a.rows {
            for j in 0..<b.columns {
                var sum = 0.0
                for k in 0..<a.columns { sum += a[i, k] * b[k, j] }
                c[i, j] = sum
            }
        }
        return c
    }
    static func ^ (base: Matrix, exponent: Int) -> Matrix {
        var (result, power, n) = (Matrix.identity(base.rows), base, exponent)
        while n > 0 {
            if n & 1 == 1 { result = result * power }
            power = power * power
            n >>= 1
        }
        return result
    }
    var description: String {
        (0..<rows).map { i in self[row: i].map { String($0) }.joined(separator: " ") }.joined(separator: "\n")
    }
    var transposed: Matrix {
        var t = Matrix(rows: columns, columns: rows)
        for i in 0..<rows { for j in 0..<columns { t[j, i] = self[i, j] } }
        return t
    }
}
enum Weather: Int, CaseIterable { case sunny, cloudy, rainy }
extension Weather { var name: String { "\(self)".uppercased() } }
let P = Matrix([[0.5, 0.25, 0.25], [0.25, 0.5, 0.25], [0.125, 0.375, 0.5]])
print(P ^ 2)
print((P ^ 2) == P * P, P.transposed.transposed == P)
var rng = LCG(seed: 42)
var state = Weather.sunny
var visits: [Weather: Int] = [:]
var path: [Weather] = []
for step in 0..<1000 {
    visits[state, default: 0] += 1
    if step < 12 { path.append(state) }
    var u = rng.uniform()
    transition: for next in Weather.allCases {
        u -= P[state.rawValue, next.rawValue]
        if u < 0 { state = next; break transition }
    }
}
for w in Weather.allCases { print(w.name, visits[w] ?? 0, terminator: w == .rainy ? "\n" : ", ") }
print(path.map { "\($0)".first! }.map(String.init).joined())
print(path.map(\.rawValue))
let distinct = Set(path).sorted { $0.rawValue < $1.rawValue }
print(distinct, distinct.map(\.name))
print([1, 2, 3].randomElement(using: &rng)!, Int.random(in: 1...6, using: &rng), Double.random(in: 0..<1, using: &rng))
print([1, 2, 3, 4, 5].shuffled(using: &rng), Bool.random(using: &rng))
// expect: 0.34375 0.34375 0.3125
// expect: 0.28125 0.40625 0.3125
// expect: 0.21875 0.40625 0.375
// expect: true true
// expect: SUNNY 264, CLOUDY 373, RAINY 363
// expect: scssccssssss
// expect: [0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]
// expect: [main.Weather.sunny, main.Weather.cloudy] ["SUNNY", "CLOUDY"]
// expect: 2 5 0.9573434539790412
// expect: [1, 2, 4, 3, 5] false

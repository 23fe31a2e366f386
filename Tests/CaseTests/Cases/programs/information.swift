// entropy, mutual information, channel capacity by Blahut–Arimoto, all by hand
func log2(_ x: Double) -> Double {
    precondition(x > 0)
    var (n, y, bits) = (0.0, x, 0.0)
    while y >= 2 { y /= 2; n += 1 }
    while y < 1 { y *= 2; n -= 1 }
    var w = 0.5
    for _ in 0..<50 { y *= y; if y >= 2 { y /= 2; bits += w }; w /= 2 }
    return n + bits
}
typealias Probabilities = [Double]
typealias Joint = [[Double]]
enum Information {
    static func entropy(_ p: Probabilities) -> Double { p.lazy.filter { $0 > 0 }.map { -$0 * log2($0) }.reduce(0, +) }
    static func mutual(_ j: Joint) -> Double {
        let rows = j.map { $0.reduce(0, +) }
        let columns = j[0].indices.map { c in j.map { $0[c] }.reduce(0, +) }
        return entropy(rows) + entropy(columns) - entropy(Array(j.joined()))
    }
    static func divergence(_ p: Probabilities, _ q: Probabilities) -> Double? {
        var total = 0.0
        for (a, b) in zip(p, q) where a > 0 {
            guard b > 0 else { return nil }
            total += a * log2(a / b)
        }
        return total
    }
}
func show(_ x: Double, digits: Int = 4) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    return "\((x * scale).rounded() / scale)"
}
print(show(Information.entropy([0.5, 0.25, 0.25])), show(Information.entropy([1, 0])), Information.entropy([0.5, 0.5])) // expect: 1.5 0.0 1.0
print(show(Information.mutual([[0.5, 0], [0, 0.5]])), show(Information.mutual([[0.25, 0.25], [0.25, 0.25]]))) // expect: 1.0 0.0
print(Information.divergence([0.5, 0.5], [1, 0]) as Any, Information.divergence([0.5, 0.5], [0.25, 0.75]).map { show($0) } ?? "") // expect: nil 0.2075
func capacity(_ W: [[Double]], tolerance: Double = 1e-9) -> (bits: Double, input: Probabilities, steps: Int) {
    var p = Probabilities(repeating: 1 / Double(W.count), count: W.count)
    for step in 1... {
        let q = W[0].indices.map { y in zip(p, W).reduce(0) { $0 + $1.0 * $1.1[y] } }
        let c = W.map { row in zip(row, q).reduce(0.0) { $1.0 > 0 ? $0 + $1.0 * log2($1.0 / $1.1) : $0 } }.map(exp2)
        let z = zip(p, c).map(*).reduce(0, +)
        if log2(c.max()! / z) < tolerance || step == 500 { return (log2(z), p, step) }
        p = zip(p, c).map { $0 * $1 / z }
    }
    fatalError("unreachable")
}
func exp2(_ x: Double) -> Double {
    var (r, t) = (1.0, 1.0)
    let l = x * 0.6931471805599453
    for k in 1..<40 { t *= l / Double(k); r += t }
    return r
}
let bsc = capacity([[0.9, 0.1], [0.1, 0.9]])
print(show(bsc.bits), bsc.input, bsc.steps) // expect: 0.531 [0.5, 0.5] 1
let z = capacity([[1, 0], [0.5, 0.5]])
print(show(z.bits), z.input.map { show($0, digits: 3) }) // expect: 0.3219 ["0.6", "0.4"]
let (bits, _, _) = capacity([[1, 0, 0], [0, 1, 0], [0, 0, 1]])
print(show(bits, digits: 6)) // expect: 1.584963
struct Table<Row: Hashable, Column: Hashable> {
    private var cells: [Row: [Column: Int]] = [:]
    subscript(row: Row, column: Column) -> Int {
        get { cells[row]?[column] ?? 0 }
        set { cells[row, default: [:]][column] = newValue }
    }
    var total: Int { cells.values.flatMap(\.values).reduce(0, +) }
    func conditional(_ row: Row) -> [Column: Double] {
        guard let r = cells[row] else { return [:] }
        let n = Double(r.values.reduce(0, +))
        return r.mapValues { Double($0) / n }
    }
}
var bigrams = Table<Character, Character>()
let sample = "abracadabra"
for (x, y) in zip(sample, sample.dropFirst()) { bigrams[x, y] += 1 }
print(bigrams.total, bigrams["a", "b"], bigrams.conditional("a").sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }) // expect: 10 2 ["b=0.5", "c=0.25", "d=0.25"]
print(bigrams.conditional("q").isEmpty, bigrams.conditional("b")) // expect: true ["r": 1.0]

// Viterbi, dynamic programming, edit distance, LCS
enum Hidden: String, CaseIterable { case healthy, fever }
enum Symptom: Hashable { case normal, cold, dizzy }
let start: [Hidden: Double] = [.healthy: 0.6, .fever: 0.4]
let transition: [Hidden: [Hidden: Double]] = [
    .healthy: [.healthy: 0.7, .fever: 0.3],
    .fever: [.healthy: 0.4, .fever: 0.6],
]
let emission: [Hidden: [Symptom: Double]] = [
    .healthy: [.normal: 0.5, .cold: 0.4, .dizzy: 0.1],
    .fever: [.normal: 0.1, .cold: 0.3, .dizzy: 0.6],
]
func viterbi(_ observations: [Symptom]) -> (path: [Hidden], probability: Double)? {
    guard let first = observations.first else { return nil }
    var table: [[Hidden: (p: Double, previous: Hidden?)]] = [[:]]
    for s in Hidden.allCases { table[0][s] = (start[s]! * emission[s]![first]!, nil) }
    for (t, o) in observations.enumerated().dropFirst() {
        var row: [Hidden: (p: Double, previous: Hidden?)] = [:]
        for s in Hidden.allCases {
            let candidates = Hidden.allCases.map { r in (r, table[t - 1][r]!.p * transition[r]![s]!) }
            let best = candidates.max { $0.1 < $1.1 }!
            row[s] = (p: best.1 * emission[s]![o]!, previous: best.0)
        }
        table.append(row)
    }
    var (state, cell) = table.last!.max { $0.value.p < $1.value.p }!
    let probability = cell.p
    var path = [state]
    for t in stride(from: observations.count - 1, to: 0, by: -1) {
        guard let previous = cell.previous else { break }
        state = previous
        cell = table[t - 1][state]!
        path.insert(state, at: 0)
    }
    return (path, probability)
}
if let (path, p) = viterbi([.normal, .cold, .dizzy]) { print(path.map(\.rawValue), p) }
print(viterbi([]) == nil)
func editDistance(_ a: String, _ b: String) -> Int {
    let (s, t) = (Array(a), Array(b))
    if s.isEmpty || t.isEmpty { return max(s.count, t.count) }
    var previous = Array(0...t.count)
    for i in 1...s.count {
        var current = [i] + [Int](repeating: 0, count: t.count)
        for j in 1...t.count {
            current[j] = s[i - 1] == t[j - 1] ? previous[j - 1] : 1 + min(previous[j], current[j - 1], previous[j - 1])
        }
        previous = current
    }
    return previous[t.count]
}
for (a, b) in [("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("naïve", "naive")] { print(a, b, editDistance(a, b)) }
func lcs<T: Equatable>(_ a: [T], _ b: [T]) -> [T] {
    var L = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices { for j in b.indices { L[i + 1][j + 1] = a[i] == b[j] ? L[i][j] + 1 : max(L[i][j + 1], L[i + 1][j]) } }
    var (i, j, out) = (a.count, b.count, [T]())
    while i > 0 && j > 0 {
        if a[i - 1] == b[j - 1] { out.append(a[i - 1]); i -= 1; j -= 1 }
        else if L[i - 1][j] >= L[i][j - 1] { i -= 1 } else { j -= 1 }
    }
    return out.reversed()
}
print(String(lcs(Array("AGGTAB"), Array("GXTXAYB"))), lcs([1, 2, 3], [2, 3, 4]))
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int {
    if n < 2 { return n }
    if let known = memo[n] { return known }
    let value = fib(n - 1) + fib(n - 2)
    memo[n] = value
    return value
}
print(fib(80), memo.count)
let coins = [1, 5, 10, 25]
let ways = coins.reduce(into: [1] + Array(repeating: 0, count: 100)) { w, c in for v in stride(from: c, through: 100, by: 1) { w[v] += w[v - c] } }
print(ways[100])
// expect: ["healthy", "healthy", "fever"] 0.01512
// expect: true
// expect: kitten sitting 3
// expect:  abc 3
// expect: flaw lawn 2
// expect: naïve naive 1
// expect: GTAB [2, 3]
// expect: 23416728348467685 79
// expect: 242

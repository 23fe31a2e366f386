// LZ78, move-to-front, BWT, run-length, Shannon–Fano, parity checks
struct LZ78 {
    struct Phrase: Equatable { let prefix: Int; let next: Character? }
    static func compress(_ text: String) -> [Phrase] {
        var dictionary: [String: Int] = ["": 0], current = "", out: [Phrase] = []
        for c in text {
            let longer = current + String(c)
            if dictionary[longer] != nil { current = longer; continue }
            out.append(Phrase(prefix: dictionary[current]!, next: c))
            dictionary[longer] = dictionary.count
            current = ""
        }
        if !current.isEmpty { out.append(.init(prefix: dictionary[current]!, next: nil)) }
        return out
    }
    static func expand(_ phrases: [Phrase]) -> String {
        phrases.reduce(into: (entries: [""], text: "")) { state, p in
            let entry = state.entries[p.prefix] + (p.next.map { String($0) } ?? "")
            state.entries.append(entry)
            state.text += entry
        }.text
    }
}
let text = "abababcababababd"
let packed = LZ78.compress(text)
print(packed.map { "\($0.prefix)\($0.next ?? "$")" }, LZ78.expand(packed) == text)
func bwt(_ s: String) -> String {
    let t = Array(s + "$")
    let rotations = t.indices.sorted { a, b in
        for k in t.indices {
            let (x, y) = (t[(a + k) % t.count], t[(b + k) % t.count])
            if x != y { return x < y }
        }
        return false
    }
    return String(rotations.map { t[($0 + t.count - 1) % t.count] })
}
func inverse(_ s: String) -> String {
    let last = Array(s)
    let order = last.indices.sorted { (last[$0], $0) < (last[$1], $1) }
    var i = order[last.firstIndex(of: "$")!], out: [Character] = []
    while last[i] != "$" || out.isEmpty { out.append(last[i]); i = order[i]; if out.count == last.count { break } }
    return String(out.filter { $0 != "$" })
}
print(bwt("banana"), inverse(bwt("banana")).count)
func moveToFront(_ s: String) -> [Int] {
    var alphabet = Set(s).sorted()
    return s.map { c in
        let i = alphabet.firstIndex(of: c)!
        alphabet.insert(alphabet.remove(at: i), at: 0)
        return i
    }
}
print(moveToFront("bananaaa"))
struct Code { var words: [(symbol: String, p: Double, code: String)]
    var isPrefixFree: Bool {
        let c = words.map(\.code)
        return !c.enumerated().contains { i, x in c.enumerated().contains { j, y in i != j && y.hasPrefix(x) } }
    }
    var averageLength: Double { words.reduce(0) { $0 + $1.p * Double($1.code.count) } }
    var kraft: Double { words.map { 1 / Double(1 << $0.code.count) }.reduce(0, +) }
}
func shannonFano(_ p: [(String, Double)]) -> Code {
    func split(_ xs: ArraySlice<(String, Double)>, _ prefix: String) -> [(symbol: String, p: Double, code: String)] {
        guard xs.count > 1 else { return xs.map { (symbol: $0.0, p: $0.1, code: prefix.isEmpty ? "0" : prefix) } }
        let total = xs.map(\.1).reduce(0, +)
        var (best, cut, sum) = (Double.infinity, xs.startIndex, 0.0)
        for i in xs.indices.dropLast() {
            sum += xs[i].1
            let gap = abs(total - 2 * sum)
            if gap < best { (best, cut) = (gap, i) }
        }
        return split(xs[...cut], prefix + "0") + split(xs[(cut + 1)...], prefix + "1")
    }
    return Code(words: split(p.sorted { $0.1 > $1.1 }[...], ""))
}
let code = shannonFano([("a", 0.5), ("b", 0.25), ("c", 0.125), ("d", 0.125)])
for (symbol, _, word) in code.words { print("\(symbol)=\(word)", terminator: " ") }
print(code.isPrefixFree, code.averageLength, code.kraft)
let G = [[1, 1, 0, 1], [1, 0, 1, 1], [1, 0, 0, 0], [0, 1, 1, 1], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]
let H = [[1, 0, 1, 0, 1, 0, 1], [0, 1, 1, 0, 0, 1, 1], [0, 0, 0, 1, 1, 1, 1]]
func multiply(_ m: [[Int]], _ v: [Int]) -> [Int] { m.map { row in zip(row, v).map { $0 & $1 }.reduce(0, ^) } }
var word = multiply(G, [1, 0, 1, 1])
print(word, multiply(H, word))
word[4] ^= 1
let syndrome = multiply(H, word).enumerated().reduce(0) { $0 + $1.element << $1.offset }
if syndrome > 0 { word[syndrome - 1] ^= 1 }
print(syndrome, multiply(H, word).allSatisfy { $0 == 0 })
func typicalSet(n: Int, p: Double, epsilon: Double) -> Int {
    let h = -p * p.log2 - (1 - p) * (1 - p).log2
    return (0..<1 << n).count { x in
        let k = Double(x.nonzeroBitCount)
        let rate = -(k * p.log2 + (Double(n) - k) * (1 - p).log2) / Double(n)
        return abs(rate - h) <= epsilon
    }
}
extension Double { var log2: Double { var (x, r) = (self, 0.0); while x < 1 { x *= 2; r -= 1 }; var w = 0.5; for _ in 0..<40 { x *= x; if x >= 2 { x /= 2; r += w }; w /= 2 }; return r } }
print(typicalSet(n: 8, p: 0.25, epsilon: 0.1), 0.25.log2)
// expect: ["0a", "0b", "1b", "3c", "3a", "2a", "6b", "0d"] true
// expect: annb$aa 6
// expect: [1, 1, 2, 1, 1, 1, 0, 0]
// expect: a=0 b=10 c=110 d=111 true 1.75 1.0
// expect: [0, 1, 1, 0, 0, 1, 1] [0, 0, 0]
// expect: 5 true
// expect: 28 -2.0

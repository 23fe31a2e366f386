// strings: text statistics, n-grams, Caesar cipher, run lengths, formatting
let text = """
    It was the best of times, it was the worst of times,
    it was the age of wisdom, it was the age of foolishness…
    """
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
print(words.count, Set(words).count)
let frequency = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
for (w, n) in frequency.sorted(by: { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }).prefix(4) {
    print(w.padding(to: 8) + String(repeating: "▇", count: n), n)
}
extension String {
    func padding(to width: Int, with pad: Character = " ") -> String {
        count >= width ? self : self + String(repeating: pad, count: width - count)
    }
    func rotated(by shift: Int) -> String {
        String(map { c -> Character in
            guard let v = c.asciiValue, c.isLetter else { return c }
            let base: UInt8 = c.isUppercase ? 65 : 97
            let moved = (Int(v - base) + shift % 26 + 26) % 26
            return Character(UnicodeScalar(base + UInt8(moved)))
        })
    }
    var runLengths: [(Character, Int)] {
        var runs: [(Character, Int)] = []
        for c in self {
            if let last = runs.last, last.0 == c { runs[runs.count - 1].1 += 1 } else { runs.append((c, 1)) }
        }
        return runs
    }
    func ngrams(_ n: Int) -> [Substring] {
        guard n > 0, count >= n else { return [] }
        return (0...count - n).map { i in
            let start = index(startIndex, offsetBy: i)
            return self[start..<index(start, offsetBy: n)]
        }
    }
    subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
}
print("Hello, World!".rotated(by: 3), "Khoor".rotated(by: -3))
print("aaabccd".runLengths.map { "\($1)\($0)" }.joined())
print("banana".ngrams(2), "banana"[4])
let bigrams = "banana".ngrams(2).reduce(into: [:]) { (d: inout [String: Int], g) in d[String(g), default: 0] += 1 }
print(bigrams.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
print("é".unicodeScalars.count, "e\u{301}".count, "e\u{301}" == "é", "👨‍👩‍👧".count, "🇩🇪🇫🇷".count)
let csv = "name,score\nAnn,3.5\nBob,\nCara,4"
let rows = csv.split(separator: "\n").dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
for r in rows { print(r[0], Double(r[1]) ?? .nan) }
print(rows.compactMap { Double($0[1]) }.reduce(0, +))
print("a-b_c".split(whereSeparator: { "-_".contains($0) }), "x=1;y=2".split(separator: ";").map { $0.split(separator: "=").last! })
print("stats".hasPrefix("st"), "stats".hasSuffix("ts"), "stats".contains("tat"))
print(String("racecar".reversed()) == "racecar", "Mississippi".filter { !"aeiou".contains($0) })
let hex = [10, 255, 4096].map { String($0, radix: 16, uppercase: true) }
print(hex, Int("ff", radix: 16)!, String(5, radix: 2))
print(#"raw \n \(1)"#, #"value \#(1 + 1)"#, "tab\tquote\" \u{1F600}")
print("line1\nline2".split(separator: "\n").map { "> \($0)" }.joined(separator: "\n"))
print("abc" < "abd", "Z" < "a", "abc".compare("abd"))
extension String { func compare(_ o: String) -> Int { self < o ? -1 : self == o ? 0 : 1 } }
print("a".repeated(3), "héllo".uppercased(), "ÀB".lowercased(), "x".isEmpty)
extension String { func repeated(_ n: Int) -> String { String(repeating: self, count: n) } }
var s = "hello"
s.replaceSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 2), with: "J")
s.append(contentsOf: "!?"); s.removeLast(); s.insert("_", at: s.startIndex); s += "\(s.count)"
print(s, s.dropFirst(2), s.prefix { $0 != "l" }, s.suffix(2))
// expect: 24 10
// expect: it      ▇▇▇▇ 4
// expect: of      ▇▇▇▇ 4
// expect: the     ▇▇▇▇ 4
// expect: was     ▇▇▇▇ 4
// expect: Khoor, Zruog! Hello
// expect: 3a1b2c1d
// expect: ["ba", "an", "na", "an", "na"] n
// expect: ["an: 2", "ba: 1", "na: 2"]
// expect: 1 1 true 1 2
// expect: Ann 3.5
// expect: Bob nan
// expect: Cara 4.0
// expect: 7.5
// expect: ["a", "b", "c"] ["1", "2"]
// expect: true true true
// expect: true Msssspp
// expect: ["A", "FF", "1000"] 255 101
// expect: raw \n \(1) value 2 tab	quote" 😀
// expect: > line1
// expect: > line2
// expect: true true -1
// expect: aaa HÉLLO àb false
// expect: _Jllo!6 llo!6 _J !6

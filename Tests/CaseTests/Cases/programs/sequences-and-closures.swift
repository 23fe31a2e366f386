// statistics with closures, lazy, stride, sequences, sorting stability, key paths
struct Record { let name: String; let group: Character; let score: Double; var rank = 0 }
var records = zip(["Eve", "Bob", "Ann", "Dan", "Cid", "Fay"], [3.5, 2, 4.5, 2, 5, 3]).enumerated().map { i, r in
    Record(name: r.0, group: i % 2 == 0 ? "x" : "y", score: r.1)
}
records.sort { ($0.score, $1.name) > ($1.score, $0.name) }
for i in records.indices { records[i].rank = i + 1 }
print(records.map(\.name), records.map(\.rank), records.max(by: { $0.score < $1.score })?.name ?? "")
let groups = Dictionary(grouping: records, by: \.group)
for key in groups.keys.sorted() {
    let scores = groups[key]!.map(\.score)
    print(key, scores.count, scores.reduce(0, +) / Double(scores.count), terminator: ";")
}
print()
func median(_ xs: [Double]) -> Double? {
    let s = xs.sorted()
    guard !s.isEmpty else { return nil }
    let m = s.count / 2
    return s.count.isMultiple(of: 2) ? (s[m - 1] + s[m]) / 2 : s[m]
}
print(median(records.map(\.score)) ?? .nan, median([]) as Any)
let squares = (1...).lazy.map { $0 * $0 }.filter { $0 % 3 == 1 }
print(Array(squares.prefix(5)), squares.first { $0 > 100 }!)
print(Array(stride(from: 0, through: 1, by: 0.25)), Array(stride(from: 10, to: 0, by: -3)))
print(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }.map { $0 }, Array(sequence(state: (0, 1)) { s -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 > 30 ? nil : s.0 }))
let pairs = zip(1..., "abc").map { "\($0)\($1)" }
print(pairs, Array(zip([1, 2, 3], [4, 5])).count, [3, 1, 2].sorted(by: >), ["b", "a"].sorted())
let running = [1, 2, 3, 4].reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1) }
print(running, [1, 2, 3].reversed().map { $0 }, [[1], [2, 3], []].flatMap { $0 }, [[1, 2], [3]].joined().count)
print([5, 3, 9].enumerated().min { $0.element < $1.element }!.offset, [1, 2, 3, 4, 5].partitionIndex { $0 > 3 })
extension Array {
    func partitionIndex(_ p: (Element) -> Bool) -> Int { firstIndex(where: p) ?? endIndex }
    func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
    func adjacentPairs() -> [(Element, Element)] { Array<(Element, Element)>(zip(self, dropFirst())) }
}
extension Sequence where Element: Hashable {
    func histogram() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    func uniqued() -> [Element] { var s = Set<Element>(); return filter { s.insert($0).inserted } }
}
extension Collection where Element == Double {
    var mean: Double { isEmpty ? .nan : reduce(0, +) / Double(count) }
    var deviation: Double { let m = mean; return (map { ($0 - m) * ($0 - m) }.reduce(0, +) / Double(count - 1)).squareRoot() }
}
print([1, 2, 3, 4, 5].chunked(2), [1, 2, 4].adjacentPairs().map { $1 - $0 }, [1, 1, 2].histogram()[1]!, "hello".uniqued())
print([2.0, 4, 4, 4, 5, 5, 7, 9].mean, [2.0, 4, 4, 4, 5, 5, 7, 9].deviation, [1.0, 2][1...].mean, [Double]().mean)
var fns: [(String, (Double) -> Double)] = [("id", { $0 }), ("sq", { $0 * $0 })]
fns.append(("half", { x in x / 2 }))
for (name, f) in fns { print(name, f(3), terminator: " ") }
print()
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(compose({ (x: Int) in x + 1 }, { "<\($0)>" })(4), curry(+)(1)(2), curry(max)(3)(9))
func counter() -> () -> Int { var n = 0; return { n += 1; return n } }
let c1 = counter(), c2 = counter()
print(c1(), c1(), c2())
print((1...5).map { $0 % 2 == 0 ? "even" : "odd" }, (0..<3).contains(3), (1...3).reversed().map(String.init), 3...5 ~= 4)
// expect: ["Cid", "Ann", "Eve", "Fay", "Bob", "Dan"] [1, 2, 3, 4, 5, 6] Cid
// expect: x 3 4.333333333333333;y 3 2.3333333333333335;
// expect: 3.25 nil
// expect: [1, 4, 16, 25, 49] 121
// expect: [0.0, 0.25, 0.5, 0.75, 1.0] [10, 7, 4, 1]
// expect: [1, 3, 9, 27, 81, 243] [0, 1, 1, 2, 3, 5, 8, 13, 21]
// expect: ["1a", "2b", "3c"] 2 [3, 2, 1] ["a", "b"]
// expect: [1, 3, 6, 10] [3, 2, 1] [1, 2, 3] 3
// expect: 1 3
// expect: [[1, 2], [3, 4], [5]] [1, 2] 2 ["h", "e", "l", "o"]
// expect: 5.0 2.138089935299395 2.0 nan
// expect: id 3.0 sq 9.0 half 1.5 |
// expect: <5> 3 9
// expect: 1 2 1
// expect: ["odd", "even", "odd", "even", "odd"] false ["3", "2", "1"] true

// formatting tables, multi-line strings, CustomStringConvertible, default interpolation, debugPrint, dump-free
struct Column { let title: String; let width: Int; var alignsRight = false }
struct TextTable: CustomStringConvertible {
    var columns: [Column]
    var rows: [[String]] = []
    mutating func add(_ values: Any...) { rows.append(values.map { "\($0)" }) }
    private func pad(_ s: String, _ c: Column) -> String {
        let fill = String(repeating: " ", count: max(0, c.width - s.count))
        return c.alignsRight ? fill + s : s + fill
    }
    var description: String {
        let header = columns.map { pad($0.title, $0) }.joined(separator: " | ")
        let line = columns.map { String(repeating: "-", count: $0.width) }.joined(separator: "-+-")
        let body = rows.map { r in zip(r, columns).map(pad).joined(separator: " | ") }
        return ([header, line] + body).joined(separator: "\n")
    }
}
var table = TextTable(columns: [Column(title: "name", width: 8), .init(title: "H", width: 6, alignsRight: true)])
table.add("fair", 1.0)
table.add("biased", 0.469)
table.add(Optional("x")!, -1)
print(table)
extension Double {
    func fixed(_ digits: Int) -> String {
        guard isFinite else { return "\(self)" }
        let scale = (0..<digits).reduce(1.0) { r, _ in r * 10 }
        let v = (magnitude * scale).rounded()
        let whole = Int(v / scale), part = Int(v.truncatingRemainder(dividingBy: scale))
        let digitsText = String(part)
        return (self < 0 && v != 0 ? "-" : "") + "\(whole)" + (digits > 0 ? "." + String(repeating: "0", count: digits - digitsText.count) + digitsText : "")
    }
}
print(3.14159.fixed(2), (-0.005).fixed(1), 2.0.fixed(3), 1e3.fixed(0), Double.nan.fixed(2))
extension String.StringInterpolation {
    mutating func appendInterpolation(_ v: Double, places: Int) { appendLiteral(v.fixed(places)) }
    mutating func appendInterpolation(hex v: Int) { appendInterpolation(String(v, radix: 16)) }
}
print("pi is \(3.14159, places: 3), 255 is \(hex: 255)")
let poem = """
    Roses are "red",
      violets \
    are blue:\t\(1 + 1)
    \u{2665}
    """
print(poem)
print(poem.split(separator: "\n", omittingEmptySubsequences: false).map(\.count))
debugPrint("a\"b\n", 1.0, [Optional(1), nil], ("x", 2))
print(["a": [1, 2]], [nil, "b"] as [String?], (1, label: "z"), Character("c"), [Character("d")], "\\n")
print(Optional("s") as Any, Optional<Int>.none as Any, [Optional(1.5)], ["k": Optional(2)])
enum Suit: String { case hearts = "♥", spades = "♠" }
struct Card: CustomStringConvertible { let suit: Suit, rank: Int; var description: String { "\(rank)\(suit.rawValue)" } }
struct Hand { var cards: [Card]; var owner: String? = nil; var bonus: (Int, String) = (1, "b") }
print(Card(suit: .hearts, rank: 7), [Card(suit: .spades, rank: 1)], Hand(cards: [Card(suit: .hearts, rank: 2)]))
print(Suit.hearts, [Suit.spades], Optional(Suit.hearts) as Any, Suit(rawValue: "?") as Any)
print(type(of: 1), type(of: [1.5]), type(of: ("a", true)), type(of: Suit.hearts), type(of: { (x: Int) in "\(x)" }), type(of: ["a": [1]]))
print(String(describing: Hand.self), "\(Int.self)", String(reflecting: "q"), String(reflecting: Suit.hearts))
print(1, 2, 3, separator: "", terminator: "!\n")
print("a", "b", separator: "\n")
print([1...3, 5...9], 0..<4, (1...3).map { $0 }, stride(from: 0, to: 4, by: 2).map { $0 }, Set([1]), [[Int]](), [String: Int]())
print(1_000_000, 0x1F, 0b101, 0o17, 1e3, 0x1p-2, 12_345.678_9, 1e100, 123456789012345680.0, 1e16, 0.0001, 0.00001)
var buffer = ""
print("to", "buffer", to: &buffer)
print(buffer.count, buffer.hasSuffix("\n"))
// expect: name     |      H
// expect: ---------+-------
// expect: fair     |    1.0
// expect: biased   |  0.469
// expect: x        |     -1
// expect: 3.14 0.0 2.000 1000 nan
// expect: pi is 3.142, 255 is ff
// expect: Roses are "red",
// expect:   violets are blue:	2
// expect: ♥
// expect: [16, 21, 1]
// expect: "a\"b\n" 1.0 [Optional(1), nil] ("x", 2)
// expect: ["a": [1, 2]] [nil, Optional("b")] (1, label: "z") c ["d"] \n
// expect: Optional("s") nil [Optional(1.5)] ["k": Optional(2)]
// expect: 7♥ [1♠] Hand(cards: [2♥], owner: nil, bonus: (1, "b"))
// expect: hearts [main.Suit.spades] Optional(main.Suit.hearts) nil
// expect: Int Array<Double> (String, Bool) Suit (Int) -> String Dictionary<String, Array<Int>>
// expect: Hand Int "q" main.Suit.hearts
// expect: 123!
// expect: a
// expect: b
// expect: [ClosedRange(1...3), ClosedRange(5...9)] 0..<4 [1, 2, 3] [0, 2] [1] [] [:]
// expect: 1000000 31 5 15 1000.0 0.25 12345.6789 1e+100 1.2345678901234568e+17 1e+16 0.0001 1e-05
// expect: 10 true

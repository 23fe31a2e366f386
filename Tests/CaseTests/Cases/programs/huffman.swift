// Huffman coding
struct Symbol: Hashable, Comparable, CustomStringConvertible {
    let character: Character
    let count: Int
    var description: String { "\(character):\(count)" }
    static func < (lhs: Symbol, rhs: Symbol) -> Bool {
        (lhs.count, String(lhs.character)) < (rhs.count, String(rhs.character))
    }
}
indirect enum HuffmanTree {
    case leaf(Symbol)
    case node(HuffmanTree, HuffmanTree, weight: Int)

    var weight: Int {
        switch self {
        case .leaf(let symbol): return symbol.count
        case let .node(_, _, weight): return weight
        }
    }
    var depth: Int {
        switch self {
        case .leaf: 0
        case .node(let l, let r, _): 1 + max(l.depth, r.depth)
        }
    }
    func codes(prefix: String = "") -> [(Character, String)] {
        switch self {
        case .leaf(let s): return [(s.character, prefix.isEmpty ? "0" : prefix)]
        case .node(let left, let right, weight: _):
            return left.codes(prefix: prefix + "0") + right.codes(prefix: prefix + "1")
        }
    }
}
struct PriorityQueue<Element> {
    private var heap: [Element] = []
    private let precedes: (Element, Element) -> Bool
    init(by precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }
    var isEmpty: Bool { heap.isEmpty }
    var count: Int { heap.count }
    mutating func push(_ element: Element) {
        heap.append(element)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard precedes(heap[child], heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }
    mutating func pop() -> Element? {
        guard !heap.isEmpty else { return nil }
        heap.swapAt(0, heap.count - 1)
        let result = heap.removeLast()
        var parent = 0
        while true {
            let left = 2 * parent + 1, right = left + 1
            var best = parent
            if left < heap.count, precedes(heap[left], heap[best]) { best = left }
            if right < heap.count, precedes(heap[right], heap[best]) { best = right }
            if best == parent { return result }
            heap.swapAt(best, parent)
            parent = best
        }
    }
}
let text = "the quick brown fox jumps over the lazy dog and the cat"
let counts = text.reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
let symbols = counts.map { Symbol(character: $0.key, count: $0.value) }.sorted()
print(symbols.prefix(5))
var queue = PriorityQueue<HuffmanTree> { $0.weight < $1.weight }
for symbol in symbols { queue.push(.leaf(symbol)) }
while queue.count > 1, let a = queue.pop(), let b = queue.pop() {
    queue.push(.node(a, b, weight: a.weight + b.weight))
}
guard let tree = queue.pop() else { fatalError("no tree") }
let table = Dictionary(uniqueKeysWithValues: tree.codes())
let encoded = text.map { table[$0]! }.joined()
print(encoded.count, tree.depth, tree.weight)
let total = Double(text.count)
let H = -counts.values.map { Double($0) / total }.sorted().map { $0 * ($0 == 0 ? 0 : 1) }.reduce(0, +)
print(H)
func decode(_ bits: String, with tree: HuffmanTree) -> String {
    var output = ""
    var current = tree
    for bit in bits {
        if case let .node(left, right, _) = current { current = bit == "0" ? left : right }
        if case .leaf(let symbol) = current {
            output.append(symbol.character)
            current = tree
        }
    }
    return output
}
print(decode(encoded, with: tree) == text)
for (c, code) in tree.codes().sorted(by: { ($0.1.count, $0.1) < ($1.1.count, $1.1) }).prefix(6) {
    print("\(c == " " ? "␣" : c)  \(code)  \(code.count) bit\(code.count == 1 ? "" : "s")")
}
// expect: [b:1, f:1, g:1, i:1, j:1]
// expect: 238 6 55
// expect: -1.0000000000000002
// expect: true
// expect: ␣  00  2 bits
// expect: r  0100  4 bits
// expect: h  0101  4 bits
// expect: a  0110  4 bits
// expect: o  1000  4 bits
// expect: e  1010  4 bits

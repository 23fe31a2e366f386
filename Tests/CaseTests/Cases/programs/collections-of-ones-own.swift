// linked list, tree, Sequence conformances, iterators, Comparable bounds, subscripts with ranges
indirect enum List<T> {
    case empty, cons(T, List<T>)
    init(_ xs: some Sequence<T>) { self = xs.reversed().reduce(.empty) { .cons($1, $0) } }
    var head: T? { if case .cons(let h, _) = self { return h }; return nil }
    func map<U>(_ f: (T) -> U) -> List<U> {
        switch self { case .empty: .empty; case let .cons(h, t): .cons(f(h), t.map(f)) }
    }
}
extension List: Sequence {
    struct Iterator: IteratorProtocol {
        var rest: List
        mutating func next() -> T? {
            guard case let .cons(h, t) = rest else { return nil }
            rest = t
            return h
        }
    }
    func makeIterator() -> Iterator { Iterator(rest: self) }
}
extension List: Equatable where T: Equatable {}
extension List: CustomStringConvertible { var description: String { "(" + map { "\($0)" }.joined(separator: " ") + ")" } }
let list = List([1, 2, 3])
print(list, list.map { $0 * 2 }.reduce(0, +), list.contains(2), list == List([1, 2, 3]), list.head ?? 0, List<Int>.empty)
for (i, x) in list.enumerated() { print(i, x, terminator: " ") }
print(Array(list.dropFirst()), list.max() ?? 0, list.sorted(by: >), list.first { $0 > 1 } as Any)
struct BST<Key: Comparable, Value> {
    private indirect enum Node { case node(Node?, Key, Value, Node?) }
    private var root: Node?
    private(set) var count = 0
    subscript(key: Key) -> Value? {
        get {
            var current = root
            while case let .node(l, k, v, r)? = current {
                if key == k { return v }
                current = key < k ? l : r
            }
            return nil
        }
        set { if let newValue { root = inserting(key, newValue, into: root) } }
    }
    private mutating func inserting(_ key: Key, _ value: Value, into node: Node?) -> Node {
        guard case let .node(l, k, v, r)? = node else { count += 1; return .node(nil, key, value, nil) }
        if key == k { return .node(l, k, value, r) }
        return key < k ? .node(inserting(key, value, into: l), k, v, r) : .node(l, k, v, inserting(key, value, into: r))
    }
    func forEach(_ body: (Key, Value) -> Void) {
        func walk(_ n: Node?) {
            guard case let .node(l, k, v, r)? = n else { return }
            walk(l); body(k, v); walk(r)
        }
        walk(root)
    }
}
var tree = BST<String, Int>()
for (i, w) in "the quick brown fox jumps over the dog".split(separator: " ").enumerated() { tree[String(w)] = i }
var words: [String] = []
tree.forEach { words.append("\($0):\($1)") }
print(words, tree.count, tree["fox"] as Any, tree["cat"] as Any)
struct Ring<Element>: Collection {
    private var storage: [Element]
    private var offset = 0
    init(_ s: [Element]) { storage = s }
    var startIndex: Int { 0 }
    var endIndex: Int { storage.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Element { storage[(i + offset) % storage.count] }
    mutating func rotate(_ n: Int = 1) { offset = (offset + n) % storage.count }
}
var ring = Ring(["a", "b", "c", "d"])
ring.rotate()
print(ring.joined(), ring.count, ring.first ?? "", ring[1...2].map { $0 }, ring.map { $0.uppercased() }, ring.firstIndex(of: "a") ?? -1, Array(ring.indices))
struct Fibonacci: Sequence, IteratorProtocol {
    var state = (0, 1)
    mutating func next() -> Int? {
        defer { state = (state.1, state.0 + state.1) }
        return state.0
    }
}
print(Array(Fibonacci().prefix(10)), Fibonacci().first { $0 > 50 }!)
struct Stack<E> { private var items: [E] = []; var top: E? { items.last }; var isEmpty: Bool { items.isEmpty }
    mutating func push(_ e: E) { items.append(e) }
    @discardableResult mutating func pop() -> E? { items.popLast() } }
func balanced(_ s: String) -> Bool {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var stack = Stack<Character>()
    for c in s {
        if pairs.values.contains(c) { stack.push(c) }
        else if let open = pairs[c] { guard stack.pop() == open else { return false } }
    }
    return stack.isEmpty
}
print(["([]{})", "([)]", "((", ""].map(balanced))
var it = [1, 2, 3].makeIterator()
while let x = it.next() { print(x, terminator: it.next() == nil ? "\n" : "-") }
let slice = [10, 20, 30, 40, 50][1...3]
print(slice, slice.startIndex, slice[2], slice.dropLast(), Array(slice[...2]), slice.indices, slice.reversed()[0])
// expect: (1 2 3) 12 true true 1 ()
// expect: 0 1 1 2 2 3 [2, 3] 3 [3, 2, 1] Optional(2)
// expect: ["brown:2", "dog:7", "fox:3", "jumps:4", "over:5", "quick:1", "the:6"] 7 Optional(3) nil
// expect: bcda 4 b ["c", "d"] ["B", "C", "D", "A"] 3 [0, 1, 2, 3]
// expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] 55
// expect: [true, false, false, true]
// expect: 1-3
// expect: [20, 30, 40] 1 30 [20, 30] [20, 30] 1..<4 40

protocol Queue<Element> {
    associatedtype Element
    mutating func enqueue(_ e: Element)
    mutating func dequeue() -> Element?
    var count: Int { get }
}
struct ArrayQueue<Element>: Queue {
    private var items: [Element] = []
    init() {}
    mutating func enqueue(_ e: Element) { items.append(e) }
    mutating func dequeue() -> Element? { items.isEmpty ? nil : items.removeFirst() }
    var count: Int { items.count }
}
var queues: [any Queue<Int>] = [ArrayQueue<Int>(), ArrayQueue<Int>()]
for i in queues.indices { queues[i].enqueue(i); queues[i].enqueue(5) }
print(queues.map { $0.count }, queues[1].dequeue() as Any, queues[1].dequeue().map { $0 + 1 } as Any)
func sum(_ xs: any Sequence<Int>) -> Int { var t = 0; for x in xs { t += x }; return t }
print(sum([1, 2]), sum(Set([3])), sum(1...4), sum([1, 2].lazy.map { $0 * 2 }))
let words: any Collection<String> = ["a", "b"]
print(words.count, words.first ?? "", words.map { $0 + "!" }, words.joined(separator: "-"), words.sorted(), words)
func pick(_ first: Bool) -> any Sequence<Int> { first ? [1, 2] : stride(from: 5, to: 0, by: -2) }
print(Array(pick(true)), pick(false).reduce(0, +), pick(false).map { $0 })
if let array = pick(true) as? [Int] { print(array) }
// expect: [2, 2] Optional(1) Optional(6)
// expect: 3 3 10 6
// expect: 2 a ["a!", "b!"] a-b ["a", "b"] ["a", "b"]
// expect: [1, 2] 9 [5, 3, 1]
// expect: [1, 2]

struct Stack<Element> {
  private var items: [Element] = []
  init() {}
  var count: Int { items.count }
  mutating func push(_ x: Element) { items.append(x) }
  mutating func pop() -> Element? { items.popLast() }
  func map<T>(_ f: (Element) -> T) -> Stack<T> {
    var s = Stack<T>()
    for x in items { s.push(f(x)) }
    return s
  }
  subscript(i: Int) -> Element { items[i] }
}
extension Stack where Element: Equatable {
  func contains(_ x: Element) -> Bool { items.contains(x) }
}
extension Stack: CustomStringConvertible { var description: String { "Stack\(items)" } }
var s = Stack<Int>()
s.push(1); s.push(2)
print(s, s.count, s.contains(2), s.map { Double($0) / 2 }, s[0], s.pop() ?? 0, s)
struct Pair<A, B> { var a: A; var b: B
  func swapped() -> Pair<B, A> { Pair<B, A>(a: b, b: a) }
}
print(Pair(a: 1, b: "x"), Pair(a: 1, b: "x").swapped(), Pair<Int, Double>(a: 1, b: 2))
extension Pair: Equatable where A: Equatable, B: Equatable {}
print(Pair(a: 1, b: 2) == Pair(a: 1, b: 2))
enum Tree<T> { case leaf; indirect case node(Tree<T>, T, Tree<T>)
  var count: Int { switch self { case .leaf: return 0; case .node(let l, _, let r): return l.count + 1 + r.count } }
}
print(Tree.node(.leaf, 3, .node(.leaf, 4, .leaf)).count, Tree<Int>.leaf.count)
// expect: Stack[1, 2] 2 true Stack[0.5, 1.0] 1 2 Stack[1]
// expect: Pair<Int, String>(a: 1, b: "x") Pair<String, Int>(a: "x", b: 1) Pair<Int, Double>(a: 1, b: 2.0)
// expect: true
// expect: 2 0

// Extensions of types inside generic ones: the parameters around are those of the type.
struct Tree<Key: Comparable, Value> {
  indirect enum Node {
    case leaf
    case branch(Node, Key, Value, Node)
  }
  struct Pair<Other> {
    var value: Value
    var other: Other
  }
  var root = Node.leaf
}
extension Tree.Node {
  func inserting(_ key: Key, _ value: Value) -> Self {
    guard case .branch(let left, let own, let held, let right) = self else {
      return .branch(.leaf, key, value, .leaf)
    }
    return key < own
      ? .branch(left.inserting(key, value), own, held, right)
      : .branch(left, own, held, right.inserting(key, value))
  }
  var keys: [Key] {
    if case .branch(let left, let key, _, let right) = self { left.keys + [key] + right.keys } else { [] }
  }
}
extension Tree.Node where Value: Numeric {
  var total: Value {
    if case .branch(let left, _, let value, let right) = self { left.total + value + right.total } else { 0 }
  }
}
extension Tree.Pair: Equatable where Value: Equatable, Other: Equatable {}
extension Tree.Pair where Other == Int { var next: Int { other + 1 } }
extension Tree<String, Int>.Pair { var isWhole: Bool { true } }
let words = ["c", "a", "b"].enumerated().reduce(Tree<String, Int>.Node.leaf) { $0.inserting($1.element, $1.offset) }
print(words.keys, words.total)
// expect: ["a", "b", "c"] 3
let pair: Tree.Pair = Tree<String, Int>.Pair(value: 1, other: 2)
print(pair == Tree.Pair(value: 1, other: 2), pair.next, pair.isWhole)
// expect: true 3 true

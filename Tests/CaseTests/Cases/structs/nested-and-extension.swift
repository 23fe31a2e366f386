struct Tree {
  struct Leaf { var n: Int; static let limit = 3 }
  enum Kind { case oak, pine }
  var leaves: [Leaf] = []
  var kind = Kind.oak
}
extension Tree {
  var total: Int { leaves.map(\.n).reduce(0, +) }
  mutating func add(_ n: Int) { leaves.append(Leaf(n: min(n, Leaf.limit))) }
  static func of(_ numbers: Int...) -> Tree {
    var tree = Tree()
    for n in numbers { tree.add(n) }
    return tree
  }
}
extension Int { var squared: Int { self * self }; func plus(_ n: Int) -> Int { self + n } }
extension String { var shout: String { uppercased() + "!" } }
extension Array { var second: Element? { count > 1 ? self[1] : nil } }
extension Array where Element == Int { var sum: Int { reduce(0, +) } }
extension Double { static let golden = 1.618 }
print(Tree.of(1, 5, 2).total, Tree(kind: .pine).kind, Tree.Leaf(n: 4), 5.squared, 2.plus(3), "hey".shout, [1, 2].second ?? 0, [1, 2, 3].sum, Double.golden)
// expect: 6 pine Leaf(n: 4) 25 5 HEY! 2 6 1.618

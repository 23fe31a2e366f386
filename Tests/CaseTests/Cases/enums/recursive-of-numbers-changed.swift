struct Tree {
    indirect enum Node { case empty, node(Node, Int, Node) }
    var root = Node.empty, count = 0
    mutating func insert(_ x: Int) {
        func inserted(_ node: Node) -> Node {
            switch node {
            case .empty:
                count += 1
                return .node(.empty, x, .empty)
            case let .node(left, value, right) where x < value: return .node(inserted(left), value, right)
            case let .node(left, value, right) where x > value: return .node(left, value, inserted(right))
            case .node: return node
            }
        }
        root = inserted(root)
    }
    var sorted: [Int] {
        func walk(_ node: Node) -> [Int] {
            guard case let .node(left, value, right) = node else { return [] }
            return walk(left) + [value] + walk(right)
        }
        return walk(root)
    }
}
var tree = Tree()
for x in [5, 2, 8, 2, 9] { tree.insert(x) }
print(tree.sorted, tree.count)  // expect: [2, 5, 8, 9] 4
indirect enum List { case end, item(Int, List) }
var list = List.item(1, .end)
func change(_ list: inout List) { list = .item(2, list) }
change(&list)
print(list)  // expect: item(2, main.List.item(1, main.List.end))

// An `if` or `switch` as the value of an assignment is what the place holds, also an element or a table's value.
let isFirst = [1].count == 1
var table = ["a": 1], rows: [[Double]] = [[1, 2]], pair = (1, 2.0)
table["a"] = if isFirst { nil } else { 3 }
table["b"] = switch table.count { case 0: 5; default: nil }
rows[0][1] = if isFirst { 4 } else { 5 }
pair.1 = if isFirst { 4 } else { 5 }
print(table, rows, pair)
// expect: ["b": 5] [[1.0, 4.0]] (1, 4.0)
struct Node { var weight: Double? = 1, child: [Node] = [] }
var node: Node? = Node(child: [Node()])
node?.weight = if isFirst { nil } else { 2 }
node?.child[0].weight = if isFirst { 3 } else { nil }
print(node?.weight as Any, node?.child.map(\.weight) as Any)
// expect: nil Optional([Optional(3.0)])

func table() -> [Int: [Int]] { [1: [2, 3]] }
print(table()[1]?.count as Any, table()[2]?.count as Any, [1: 2][1]?.magnitude as Any, ["a": "b"]["a"]?.first ?? "-")
// expect: Optional(2) nil Optional(2) b
let (any, missing): (Any?, Any?) = ([1: 2][1], [1: 2][2])
print(any as Any, missing as Any, table()[1]![0], table()[1]?.map { $0 * 2 } ?? [], table().mapValues { $0.count }[1]?.description ?? "")
// expect: Optional(2) nil 2 [4, 6] 2

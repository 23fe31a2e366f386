// What a key leads to says what `.member` is a member of, though the subscript is one of several.
enum Mark { case temporary, permanent }
struct Visit<Node: Hashable> {
    var marks: [Node: Mark] = [:]
    mutating func enter(_ node: Node) { marks[node] = .temporary }
}
var visit = Visit<String>()
visit.enter("a")
print(visit.marks)  // expect: ["a": main.Mark.temporary]
var marks: [Int: Mark] = [:]
marks[3] = .permanent
print(marks)  // expect: [3: main.Mark.permanent]
var limits = ["a": 1]
limits["a"] = .max
print(limits["a"] == Int.max)  // expect: true

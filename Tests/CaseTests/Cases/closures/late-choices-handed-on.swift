// Swift prints [nil, Optional(6)] and the like: it looks at the choice before it knows what is chosen.
print([5, 6].map { $0.isMultiple(of: 3) ? $0 : nil }.compactMap { $0 }) // refused: for an optional of an optional
print(["a", "b"].map { $0 > "a" ? $0 : nil }.compactMap { x in x }) // refused: for an optional of an optional
print([1.5, 2].map { $0.isNaN ? nil : $0 }.compactMap { $0 }) // refused: for an optional of an optional
print([5, 6].map { (n: Int) in n.isMultiple(of: 3) ? n : nil }.compactMap { $0 })
print(["", "a"].map { $0.isEmpty ? $0 : nil }.compactMap(\.self)) // refused: for an optional of an optional
let words = ["", "a"]
print(words.map { $0.isEmpty ? $0 : nil }.compactMap(\.self)) // expect: [""]

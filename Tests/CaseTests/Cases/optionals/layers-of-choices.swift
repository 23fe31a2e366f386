// Where more than one layer of optionals is wanted of a choice with `nil`, the other side says how many both have.
let some: Int? = 3, none: Int? = nil, n = 4, table = ["a": 1], xs = [1, 2]
let isEmpty = n == 4
func pick(_ x: Int??) -> Int?? { x == nil ? nil : some }
func nested(_ x: Int?) -> Int?? { x == nil ? nil : (x == 1 ? nil : some) }
print(pick(nil) as Any, pick(1) as Any, nested(nil) as Any, nested(1) as Any, nested(2) as Any)
let plain: Int?? = isEmpty ? nil : n, sum: Int?? = isEmpty ? nil : n + 1, found: Int?? = isEmpty ? nil : table["b"]
let last: Int?? = isEmpty ? nil : xs.last, read: Int?? = isEmpty ? nil : Int("3"), beside: Int?? = isEmpty ? none : 3
print(plain as Any, sum as Any, found as Any, last as Any, read as Any, beside as Any)
// expect: Optional(nil) Optional(Optional(3)) Optional(nil) Optional(nil) Optional(Optional(3))
// expect: Optional(nil) Optional(nil) Optional(nil) Optional(nil) Optional(nil) Optional(nil)
// A literal is what is wanted, so all is missing.
let literal: Int?? = isEmpty ? nil : 5, text: String?? = isEmpty ? nil : "n = \(n)", list: [Int]?? = isEmpty ? nil : [n]
print(literal as Any, text as Any, list as Any)
var counts: [String: Int?] = ["a": 1, "b": 2, "c": 3]
counts["a"] = isEmpty ? nil : n
counts["b"] = isEmpty ? nil : 0
print(counts.count, counts["a"] as Any)
// expect: nil nil nil
// expect: 2 Optional(nil)
// An `if` is no such choice.
let branch: Int?? = if isEmpty { nil } else { some }
print(branch as Any)
// expect: nil

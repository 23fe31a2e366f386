// An optional where one of more layers is wanted is wrapped as a whole: what is missing stays inside.
let none: Int? = nil, some: Int? = 3
var twice: Int?? = none
print(twice as Any, (some as Int??) as Any, twice == nil, twice == none)
twice = nil
print(twice as Any)
twice = nil as Int?
print(twice as Any)
// expect: Optional(nil) Optional(Optional(3)) false true
// expect: nil
// expect: Optional(nil)
var table: [String: Int?] = ["a": 1]
table["b"] = none
table["c"] = Optional<Int>.none
print(table.count, table["b"] as Any)
table["b"] = nil
print(table.count, table["b"] as Any)
// expect: 3 Optional(nil)
// expect: 2 nil
func f(_ x: Int??) -> Int?? {
  if x == nil { return nil }
  return none
}
print(f(none) as Any, f(nil) as Any)
let values: [Int??] = [none, nil, 1], pair: (Int??, Int) = (none, 1)
print(values, pair, { () -> Int?? in none }() as Any)
// expect: Optional(nil) nil
// expect: [Optional(nil), nil, Optional(Optional(1))] (Optional(nil), 1) Optional(nil)
// In anything, and in what a function gives that stands for another, it is missing for all.
let anything: Any?? = none, give: () -> Int? = { nil }, given: () -> Int?? = give
print(anything as Any, given() as Any)
// expect: nil nil
// So it is behind a chain, and in what a generic function makes of what is wanted.
let text: String? = nil
let count: Int?? = text?.count, mapped: Int?? = text.map { $0.count }, read: Int?? = Int("x")
print(count as Any, mapped as Any, read as Any)
// expect: nil nil Optional(nil)

// A literal beside a value of Any is of its default type, inside.
let n: Int? = 3
let none: String? = nil
print([1].first ?? n as Any)
// expect: 1
print([1.5].first ?? n as Any, ["a"].first ?? n as Any, [true].first ?? n as Any)
// expect: 1.5 a true
let value: Any = [2].last ?? none as Any
print(value, value is Int)
// expect: 2 true
let described: any CustomStringConvertible = [4].first ?? 2.5 as any CustomStringConvertible
print(described)
// expect: 4

func total(_ xs: [some BinaryInteger]) -> Int { xs.reduce(0) { $0 + Int($1) } }
print(total([1, 2, 3]), total([UInt8(3)]))
func both(_ pair: (some CustomStringConvertible, some Equatable)) -> String { "\(pair.0) \(pair.1 == pair.1)" }
print(both((1, "a")))
func isNone(_ x: (some Comparable)?) -> Bool { x == nil }
print(isNone(Optional(3)), isNone(Int?.none))
func keys(_ table: [String: some Numeric]) -> [String] { table.keys.sorted() }
print(keys(["a": 1.5, "b": 2]))
func show(_ xs: some Sequence<some CustomStringConvertible>) { print(xs.map { $0.description }) }
show([1, 2])
show(["a"])
// expect: 6 3
// expect: 1 true
// expect: false true
// expect: ["a", "b"]
// expect: ["1", "2"]
// expect: ["a"]

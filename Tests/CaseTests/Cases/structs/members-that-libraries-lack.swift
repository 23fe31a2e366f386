// Of a name that a library's type has with other arguments cells may have more.
extension Sequence where Element == Double { func sum() -> Double { reduce(0, +) } }
extension Array { func prefix(of count: Int) -> [Element] { Array(prefix(count)) } }
extension Array where Element: Equatable { func contains(both a: Element, and b: Element) -> Bool { contains(a) && contains(b) } }
extension Int { func isMultiple(ofAll numbers: [Int]) -> Bool { numbers.allSatisfy { isMultiple(of: $0) } } }
print([0.5, 1].sum(), [1, 2, 3].prefix(of: 2), [1, 2].contains(both: 1, and: 2), 12.isMultiple(ofAll: [2, 3]))
// expect: 1.5 [1, 2] true true

// Names of types in an extension may speak of what only its conditions promise.
struct Wrapped<Base: Sequence>: Sequence {
  let base: Base
  func makeIterator() -> Base.Iterator { base.makeIterator() }
}
extension Wrapped: Collection where Base: Collection {
  typealias Index = Base.Index
  typealias SubSequence = Wrapped<Base.SubSequence>
  var startIndex: Index { base.startIndex }
  var endIndex: Index { base.endIndex }
  func index(after i: Index) -> Index { base.index(after: i) }
  subscript(i: Index) -> Base.Element { base[i] }
  subscript(bounds: Range<Index>) -> SubSequence { SubSequence(base: base[bounds]) }
}
let numbers = Wrapped(base: [1, 2, 3])
print(numbers.count, numbers.first!, numbers.dropFirst(), type(of: numbers.dropFirst()))
print(Wrapped(base: "abc").prefix(2).map { $0 }, numbers[numbers.index(after: numbers.startIndex)])
print(Array(Wrapped(base: stride(from: 0, to: 1, by: 0.5))))
// expect: 3 1 Wrapped<ArraySlice<Int>>(base: ArraySlice([2, 3])) Wrapped<ArraySlice<Int>>
// expect: ["a", "b"] 2
// expect: [0.0, 0.5]

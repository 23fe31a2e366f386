extension Sequence where Element == Int {
  var evens: LazyFilterSequence<Self> { lazy.filter { $0.isMultiple(of: 2) } }
  func squares() -> LazyMapSequence<Self, Int> { lazy.map { $0 * $0 } }
}
let doubled = [1, 2, 3].lazy.map { x -> Int in
  print("doubling", x)
  return 2 * x
}
print(doubled.map { $0 + 1 }.first!, doubled.dropFirst().first!, doubled.indices)
print(Array([1, 2, 3, 4].evens), (1...3).squares().reduce(0, +), type(of: [1].lazy.map { "\($0)" }.map { $0.count }))
print(type(of: [1].lazy.filter { $0 > 0 }.filter { $0 > 1 }), type(of: [1].lazy.filter { $0 > 0 }.dropFirst()))
print(type(of: [1].lazy.compactMap { Optional($0) }), type(of: [1].lazy.reversed().map { $0 }))
let numbered = [5, 6].lazy.enumerated().map { pair -> Int in
  print("at", pair.offset)
  return pair.element
}
print(numbered.count, [1].lazy.elements)
func rows() -> LazyMapSequence<[(key: String, value: Int)], (name: String, cost: Int)> {
  ["a": 1].sorted { $0.key < $1.key }.lazy.map { (name: $0.key, cost: $0.value) }
}
print(rows().map { $0.name }, Array(rows()))
// expect: doubling 1
// expect: doubling 2
// expect: 3 4 0..<3
// expect: [2, 4] 14 LazyMapSequence<Array<Int>, Int>
// expect: LazyFilterSequence<Array<Int>> LazyFilterSequence<ArraySlice<Int>>
// expect: LazyMapSequence<LazyFilterSequence<LazyMapSequence<Array<Int>, Optional<Int>>>, Int> LazyMapSequence<ReversedCollection<LazySequence<Array<Int>>>, Int>
// expect: at 0
// expect: at 1
// expect: 2 [1]
// expect: LazyMapSequence<Array<(key: String, value: Int)>, String>(_base: [(key: "a", value: 1)], _transform: (Function)) [(name: "a", cost: 1)]

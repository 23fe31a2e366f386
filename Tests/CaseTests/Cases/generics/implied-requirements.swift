struct Stack<T: Equatable> {
  var items: [T]
  func mapped<U>(_ f: (T) -> U) -> Stack<U> { Stack<U>(items: items.map(f)) }
}
func distinct<T>(_ xs: [T], in all: Set<T>) -> [T] { xs.filter { all.contains($0) } }
func counts<T>(_ xs: [T]) -> [T: Int] { xs.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
func passing<E>(_ f: () throws(E) -> Int) throws(E) -> Int { try f() }
print(Stack(items: [1, 2]).mapped { "\($0)" })
// expect: Stack<String>(items: ["1", "2"])
print(distinct([1, 2, 3], in: [1, 3]), counts(["a", "b", "a"])["a"]!, passing { 3 })
// expect: [1, 3] 2 3

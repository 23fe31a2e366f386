struct Stack<T> {
  var items: [T]
  init(_ items: [T]) { self.items = items }
  func pushing(_ item: T) -> Stack<T> { Stack(items + [item]) }
}
func pair<T>(_ a: T, _ b: T) -> [T] { [a, b] }
let n: Int? = 5
let ints = [1, 2]
print([5, 0].contains(n), [5, 0].contains(nil), [5, 0].firstIndex(of: n) as Any, ["a"].contains(Optional("a")))
// expect: true false Optional(0) true
print([n, 3].filter { [5, 0].contains($0) }, { [5, 0].contains(n) }(), [[5], [0]].contains([n]))
// expect: [Optional(5)] true true
print(Stack(ints).pushing(n).items, Stack(ints).pushing(3).pushing(n).items)
// expect: [Optional(1), Optional(2), Optional(5)] [Optional(1), Optional(2), Optional(3), Optional(5)]
let stack: Stack<Int?> = Stack(ints)
print(stack.items, pair([1], [n]), [5, 0] + [n], ints + [n], [5, 0] == [n], [nil] + [1], [nil] == [1])
// expect: [Optional(1), Optional(2)] [[Optional(1)], [Optional(5)]] [Optional(5), Optional(0), Optional(5)] [Optional(1), Optional(2), Optional(5)] false [nil, Optional(1)] false
print(ints == [n], [n] == ints, pair(1, n), pair(-2.5, Optional(1)))
// expect: false false [Optional(1), Optional(5)] [Optional(-2.5), Optional(1.0)]
